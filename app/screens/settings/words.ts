export const settingsWords: Readonly<Record<string, string>> = {
  'screens.settings.heading': 'Help and settings',
  'screens.settings.help': 'Help',
  'screens.settings.help.text':
    'What you write is saved on this device at once and sent when there is a network. The Outbox shows what is still here.',
  'screens.settings.help.hide':
    'Press Hide, or the Shift key three times, and the screen shows a notepad. Your work stays.',
  'screens.settings.language': 'Language',
  'screens.settings.language.en': 'English',
  'screens.settings.size': 'Text size',
  'screens.settings.size.normal': 'Normal',
  'screens.settings.size.large': 'Large',
  'screens.settings.size.largest': 'Largest',
  'screens.settings.keys': 'Keyboard',
  'screens.settings.keys.on': 'The letters j and k go down and up through lists',
  'screens.settings.leave': 'Lock or sign out',
  'screens.settings.who': 'Signed in: {name}',
  'screens.settings.waiting':
    '{waiting, plural, one {# entry is} other {# entries are}} still on this device. Signing out keeps them here until you sign in again.',
  'screens.settings.lock': 'Lock',
  'screens.settings.sign-out': 'Sign out',
}
