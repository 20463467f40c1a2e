export const reportWords: Readonly<Record<string, string>> = {
  'screens.report.open': 'Open this report',
}
