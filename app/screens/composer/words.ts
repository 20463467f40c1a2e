export const composerWords: Readonly<Record<string, string>> = {
  'screens.composer.preview': 'What the receiver will see',
  'screens.composer.outside':
    'They also keep a system of their own. Nothing is sent there by itself: tell them.',
  'screens.composer.responsible': 'You stay responsible until they accept.',
  'screens.composer.needs.handoffCode': 'Say what kind of hand-off it is.',
  'screens.composer.needs.toDesk': 'Choose who receives it.',
  'screens.composer.needs.basis': 'Name the lawful basis for sharing.',
}
