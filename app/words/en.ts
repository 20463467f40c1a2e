import { partWords } from '../parts/words.ts'
import { firstAdministratorWords } from '../screens/first-administrator/words.ts'
import { signInWords } from '../screens/sign-in/words.ts'

/** The words one needs before anybody is let in. All screens' are in en-screens.ts, forms' and codes' in the practice. */
export const messages: Readonly<Record<string, string>> = {
  ...partWords,
  ...signInWords,
  ...firstAdministratorWords,
  'app.name': 'Child Wellbeing Management Information System',
  'app.example': 'EXAMPLE: invented',
  'app.starting': 'Starting…',
  'app.not-for-real': 'This app is not yet for real cases on phones: what it keeps is not sealed.',
  'app.new-version': 'A new version is ready.',
  'app.new-version.take': 'Use it now',
  'app.failed': 'Something went wrong on this page. What you saved is safe.',
  'app.failed.again': 'Open it again',
  'app.not-found': 'Not found',
  'app.not-found.text': 'There is nothing here, or you may not open it.',
  'day.today': 'today',
  'day.tomorrow': 'tomorrow',
  'day.yesterday': 'yesterday',
  'day.late': '{days, plural, one {# day late} other {# days late}}',
  'day.in': 'in {days, plural, one {# day} other {# days}}',
  'day.ago': '{days, plural, one {# day ago} other {# days ago}}',
  'hour.left': '{hours, plural, one {# hour left} other {# hours left}}',
  'hour.late': '{hours, plural, one {# hour late} other {# hours late}}',
  'hour.just-late': 'less than an hour late',
  'minute.left': '{minutes, plural, one {# minute left} other {# minutes left}}',
}
