export const searchWords: Readonly<Record<string, string>> = {
  'screens.search.heading': 'Search',
  'screens.search.label': 'Name, nickname, phone, reference or village',
  'screens.search.here': 'Only what is on this device was searched.',
  'screens.search.none': 'Try fewer letters or another spelling. You find only what you may open.',
}
