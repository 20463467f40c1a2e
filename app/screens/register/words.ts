export const registerWords: Readonly<Record<string, string>> = {
  'screens.register.maybe': 'Maybe the same child',
  'screens.register.maybe-why': 'Look before you register. Nothing is chosen for you.',
  'screens.register.reason.same-reference': 'the same number on a paper',
  'screens.register.reason.same-phone': 'the same phone',
  'screens.register.reason.same-name': 'the same names, a fitting age, the same sub-county',
  'screens.register.twin':
    'Possible twin, brother or sister. Ask before you say it is the same child.',
  'screens.register.same': 'Same child',
  'screens.register.new': 'Not the same',
  'screens.register.unsure': 'Not sure',
  'screens.register.open': 'Open the case',
}
