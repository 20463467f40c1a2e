export const problemsWords: Readonly<Record<string, string>> = {
  'screens.problems.heading': 'What does not work',
  'screens.problems.empty': 'What people say does not work will stand here, without names.',
  'screens.problems.what': 'What',
  'screens.problems.page': 'Page',
  'screens.problems.at': 'When',
  'screens.problems.version': 'Version',
  'screens.place.problems': 'What does not work',
}
