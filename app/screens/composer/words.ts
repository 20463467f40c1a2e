export const composerWords: Readonly<Record<string, string>> = {
  'screens.composer.preview': 'What the receiver will see',
  'screens.composer.outside':
    'They also keep a system of their own. Nothing is sent there by itself: tell them.',
  'screens.composer.by-hand':
    '{count, plural, one {# more goes by hand as yet} other {# more go by hand as yet}}',
  'screens.composer.by-hand.why':
    'These are agreed on paper, and no office receives them here yet. Take the paper there, and write down on the case that you did.',
  'screens.composer.responsible': 'You stay responsible until they accept.',
  'screens.composer.needs.handoffCode': 'Say what kind of hand-off it is.',
  'screens.composer.needs.toDesk': 'Choose who receives it.',
  'screens.composer.needs.basis': 'Name the lawful basis for sharing.',
}
