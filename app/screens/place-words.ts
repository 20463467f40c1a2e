/** The places of the frame. */
export const placeWords: Readonly<Record<string, string>> = {
  'screens.place.today': 'Today',
  'screens.place.report': 'Report',
  'screens.place.cases': 'Cases',
  'screens.place.children': 'Children',
  'screens.place.handoffs': 'Hand-offs',
  'screens.place.quarantine': 'Waiting',
  'screens.place.outbox': 'Outbox',
  'screens.place.news': 'News',
  'screens.place.numbers': 'Numbers',
  'screens.place.search': 'Search',
  'screens.place.posts': 'Offices and posts',
  'screens.place.sendings': 'Messages',
  'screens.place.settings': 'Help and settings',
}
