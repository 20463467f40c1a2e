/** Signed files for partners without a line. */
export const fileWords: Readonly<Record<string, string>> = {
  'screens.partners.files': 'Signed files',
  'screens.partners.files.waiting':
    '{count, plural, =0 {No message waits for a file.} one {# message waits.} other {# messages wait.}}',
  'screens.partners.files.take': 'Save what waits as a file',
  'screens.partners.files.take.why':
    'It then counts as sent: hand the file over. If it is lost, save it again from the list.',
  'screens.partners.files.had':
    '{count, plural, one {Saved, # message in it} other {Saved, # messages in it}}',
  'screens.partners.files.none':
    'No file: nothing may go now, the partner is suspended or has no key, or messages are just going out',
  'screens.partners.files.failed': 'The office did not answer',
  'screens.partners.files.bring': 'File that came from them',
  'screens.partners.files.bring.hint': 'A ZIP they signed. All of it is taken, or nothing.',
  'screens.partners.files.bringing': 'The file is sent and looked over …',
  'screens.partners.files.taken':
    '{count, plural, one {Taken, # message in it} other {Taken, # messages in it}}',
  'screens.partners.files.again': 'Taken in before: nothing is doubled',
  'screens.partners.files.refused': 'Not taken',
  'screens.partners.files.refused.other': 'The office could not take it',
  'screens.partners.files.line': 'Message {line}: {reason}',
  'screens.partners.files.list': 'Files that passed',
  'screens.partners.files.list.none': 'No file has passed yet.',
  'screens.partners.files.at': 'Day',
  'screens.partners.files.messages': 'Messages',
  'screens.partners.files.state': 'What became of it',
  'screens.partners.files.state.made': 'Made by us',
  'screens.partners.files.state.taken': 'Taken',
  'screens.partners.files.state.refused': 'Not taken',
  'screens.partners.files.state.unread': 'Came, not looked over to its end: bring it again',
  'screens.partners.files.save-again': 'Save again',
}
