export const notFoundWords: Readonly<Record<string, string>> = {
  'screens.not-found.heading': 'Not found',
  'screens.not-found.why': 'There is nothing here, or you may not open it.',
  'screens.not-found.safe': 'What you wrote is safe.',
  'screens.not-found.today': 'Go to Today',
}
