export const settingsWords: Readonly<Record<string, string>> = {
  'screens.settings.heading': 'Help and settings',
  'screens.settings.help': 'Help',
  'screens.settings.help.text':
    'What you write is saved on this device at once and sent when there is a network. The Outbox shows what is still here.',
  'screens.settings.help.hide':
    'Press Hide, or the Shift key three times, and the screen shows a notepad. Your work stays.',
  'screens.settings.language': 'Language',
  'screens.settings.language.reviewed': '{name}',
  'screens.settings.language.not-reviewed': '{name} (begun, not yet reviewed by a speaker)',
  'screens.settings.language.text':
    'What is not translated yet stands in English. Questions no speaker has reviewed stand beside their English.',
  'screens.settings.size': 'Text size',
  'screens.settings.size.normal': 'Normal',
  'screens.settings.size.large': 'Large',
  'screens.settings.size.largest': 'Largest',
  'screens.settings.keys': 'Keyboard',
  'screens.settings.keys.on': 'The letters j and k go down and up through lists',
  'screens.settings.shared': 'Who uses this computer',
  'screens.settings.shared.on': 'This computer is shared',
  'screens.settings.shared.text':
    'Then it locks after one minute, keeps no views of your own, and when you sign out nothing of a child stays here: files, drafts and your name go. What is not sent yet stays until you sign in again.',
  'screens.settings.told': 'Messages outside the app',
  'screens.settings.told.why':
    'We can write to you when something waits for you here: at most once a day, but at once for what cannot wait. A message names no child, no place and no concern.',
  'screens.settings.told.way.simulator':
    'This is an example: messages are kept as files and sent to nobody.',
  'screens.settings.told.way.none':
    'No way out is set up here yet: nothing is sent. Your choice is kept.',
  'screens.settings.told.sms': 'Telephone number for SMS',
  'screens.settings.told.email': 'Address for e-mail',
  'screens.settings.told.quiet-from': 'Quiet from',
  'screens.settings.told.quiet-to': 'Quiet until',
  'screens.settings.told.save.sms': 'Write to me by SMS',
  'screens.settings.told.save.email': 'Write to me by e-mail',
  'screens.settings.told.stop.sms': 'No more SMS',
  'screens.settings.told.stop.email': 'No more e-mail',
  'screens.settings.told.saved': 'Saved.',
  'screens.settings.told.offline': 'Not saved: the office was not reached. Try again.',
  'screens.settings.told.refused': 'Not saved: that is no telephone number or address.',
  'screens.settings.leave': 'Lock or sign out',
  'screens.settings.who': 'Signed in: {name}',
  'screens.settings.waiting':
    '{waiting, plural, one {# entry is} other {# entries are}} still on this device. Signing out keeps them here until you sign in again.',
  'screens.settings.lock': 'Lock',
  'screens.settings.sign-out': 'Sign out',
}
