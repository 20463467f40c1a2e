export const childWords: Readonly<Record<string, string>> = {
  'screens.child.title': 'Child {ref}',
  'screens.child.also': 'Also called {names}',
  'screens.child.cases':
    '{count, plural, =0 {no case here} one {# case here} other {# cases here}}',
  'screens.child.case-list': 'Cases',
  'screens.child.no-cases': 'You see no case of this child.',
  'screens.child.case': 'Case {ref}, with its officer since {since}',
  'screens.child.files': 'Files of this child',
  'screens.child.file': 'File {ref}, {names}',
  'screens.child.this-file': 'this file',
  'screens.child.compare': 'Compare, or take the link back',
  'screens.child.files-more': 'There is a linked file that is not here for you to open.',
  'screens.child.another': 'Is there another file of this child?',
  'screens.child.known': 'What is known',
  'screens.child.happened': 'What happened',
  'screens.conflict':
    '{count, plural, one {Two people wrote different answers once} other {Two people wrote different answers # times}}. Both are kept. See what happened.',
}
