export const homesWords: Readonly<Record<string, string>> = {
  'screens.homes.heading': 'Homes',
  'screens.homes.empty': 'No home is written down where you work.',
  'screens.homes.name': 'Home',
  'screens.homes.sort': 'Kind',
  'screens.homes.place': 'Place',
  'screens.homes.full': 'Children and places',
  'screens.homes.status': 'Status',
  'screens.homes.children': '{count, plural, one {# child} other {# children}}',
  'screens.homes.of': '{count} of {capacity}',
}
