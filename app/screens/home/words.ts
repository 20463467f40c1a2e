export const homeWords: Readonly<Record<string, string>> = {
  'screens.home.title': 'Home {ref}',
  'screens.home.open': 'Open this home',
  'screens.home.too-full': 'More children live here than the licence allows',
  'screens.home.closed': 'Closed from {on}: {why}',
  'screens.home.progress':
    'Cases opened for {opened} of {residents} children, accepted by their home districts: {accepted}.',
  'screens.home.fact.sort': 'Kind',
  'screens.home.fact.licence': 'Licence',
  'screens.home.fact.full': 'Children and places',
  'screens.home.fact.place': 'Place',
  'screens.home.fact.desk': 'Office of the home',
  'screens.home.places': '{count, plural, one {# place} other {# places}}',
  'screens.home.no-licence': 'No licence is known',
  'screens.home.licence-ended': '{number}, ended',
  'screens.home.licence-until': '{number}, until {until}',
  'screens.home.residents': 'Children who live here',
  'screens.home.since': 'since {on}',
  'screens.home.review': 'review {on}',
  'screens.home.others':
    '{count, plural, =0 {Nobody else lives here.} one {One other child lives here, whose file is not yours.} other {# other children live here, whose files are not yours.}}',
  'screens.home.lives': 'Lives in a home since {on}',
}
