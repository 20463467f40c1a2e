export const reportWords: Readonly<Record<string, string>> = {
  'screens.report.another': 'Report another concern',
  'screens.report.open': 'Open this report',
}
