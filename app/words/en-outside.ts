import { partWords } from '../parts/words.ts'
import { firstAdministratorWords } from '../screens/first-administrator/words.ts'
import { signInWords } from '../screens/sign-in/words.ts'

/** What the first page says of the parts. */
const PARTS = [
  'parts.product',
  'parts.example',
  'parts.not-for-real',
  'parts.errors.title',
  'parts.back',
]

/** The words needed before anybody is let in: they come with the first page, all others with the practice. */
export const outside: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PARTS.map((key) => [key, partWords[key] ?? key])),
  ...firstAdministratorWords,
  ...signInWords,
}
