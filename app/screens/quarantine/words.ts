export const quarantineWords: Readonly<Record<string, string>> = {
  'screens.quarantine.heading': 'Waiting for a supervisor',
  'screens.quarantine.why':
    'These were written by somebody who may not write there, or about something the system does not know. They are kept, outside every file, until you take them in.',
  'screens.quarantine.empty': 'Nothing waits.',
  'screens.quarantine.line': '{subject} {ref} · by {author} · {at}',
  'screens.quarantine.release': 'Take it into the file',
  'screens.quarantine.elsewhere': 'Take it into another file',
  'screens.quarantine.find': 'Find the right file: a name or a number',
  'screens.quarantine.release-here': 'Take it into this file',
  'screens.quarantine.released': 'Asked for. The office will confirm it.',
  'screens.quarantine.reason.not-authorised': 'The author has nothing to do with this file.',
  'screens.quarantine.reason.unknown-subject': 'The system does not know this file.',
  'screens.quarantine.reason.other': 'It could not be placed by itself.',
  'screens.somebody': 'somebody',
}
