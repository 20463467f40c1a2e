export const casesWords: Readonly<Record<string, string>> = {
  'screens.cases.heading': 'Cases',
  'screens.cases.empty': 'Cases of your desk stand here once one is registered.',
  'screens.cases.caption': '{count, plural, one {# line} other {# lines}}',
  'screens.cases.what': 'What',
  'screens.cases.status': 'Status',
  'screens.cases.risk': 'Risk',
  'screens.cases.due': 'Time limit',
}
