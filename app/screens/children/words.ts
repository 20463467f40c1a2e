export const childrenWords: Readonly<Record<string, string>> = {
  'screens.children.heading': 'Children',
  'screens.children.filter': 'Name or village of a child on this device',
  'screens.children.empty':
    'Children you work with stand here once a case is yours. Register one from a report.',
  'screens.children.no-match': 'No child on this device fits.',
  'screens.children.search-all': 'Search everywhere',
  'screens.children.caption': '{count, plural, one {# child} other {# children}}',
  'screens.children.name': 'Name',
  'screens.children.age': 'Age',
  'screens.children.place': 'Home',
  'screens.children.next': 'Next',
  'screens.children.case': 'Case',
  'screens.children.open-case': 'Open case',
  'screens.children.visit': 'Visit {on}',
}
