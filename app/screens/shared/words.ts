/** Words that several screens share. */
export const sharedWords: Readonly<Record<string, string>> = {
  'screens.no-name': 'Name not known',
  'screens.provisional': 'no number yet · {ref}',
  'screens.subject.report': 'Report',
  'screens.subject.child': 'Child',
  'screens.subject.case': 'Case',
  'screens.subject.handoff': 'Hand-off',
  'screens.subject.household': 'Household',
  'screens.subject.home': 'Home',
  'screens.loading': 'Reading…',
  'screens.offline': 'This is not on this device, and there is no network to fetch it.',
  'screens.offline.safe':
    'What you wrote is safe on this device. Try again when there is a network.',
  'screens.offline.office': 'The office does not answer. Try again when there is a network.',
  'screens.failed':
    'This is not on this device, and the office could not give it now. It is not lost.',
  'screens.failed.office':
    'The office could not answer this now. What you wrote is safe on this device.',
  'screens.again': 'Try again',
  'screens.more': 'Show more',
  'screens.from': 'News from {at}',
  'screens.open': 'Open',
  'screens.restricted': 'restricted entry',
  'screens.unsent': 'on this device only',
  'screens.details': 'Details',
  'screens.form-version': 'version {version}',
  'screens.tools': 'More tools',
  'screens.tools.last': '{title}: {on}',
  'screens.asked-refused': 'asked for, not taken',
  'screens.by-system': 'the system, by rule',
  'screens.recorded': 'recorded late, {at}',
  'screens.unknown-kind': 'Written with a newer form than this device knows. It is kept.',
  'screens.danger.title': 'Call now',
  'screens.danger.text':
    'A call is faster. What you write is not sent until there is a network. Go on after the call.',
}
