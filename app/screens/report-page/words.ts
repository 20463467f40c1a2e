export const reportPageWords: Readonly<Record<string, string>> = {
  'screens.report-page.heading': 'Report {ref}',
  'screens.report-page.received': 'Received {on}.',
  'screens.report-page.children': 'Children in this report',
  'screens.report-page.said': 'What was said',
  'screens.report-page.register': 'Register {name}',
  'screens.report-page.no-case': 'No case for {name}',
  'screens.report-page.case': 'Open the case of {name}',
  'screens.report-page.outcome.open': 'to be decided',
  'screens.report-page.outcome.registered': 'registered',
  'screens.report-page.outcome.screened-out': 'no case',
  'screens.report-page.outcome.duplicate': 'known from another report',
  'screens.report-page.outcome.referred-out': 'passed to another office',
}
