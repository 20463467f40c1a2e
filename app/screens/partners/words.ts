import { partnerNames } from './name-words.ts'

export const partnersWords: Readonly<Record<string, string>> = {
  ...partnerNames,
  'screens.place.partners': 'Partners',
  'screens.partners.heading': 'Exchange with partners',
  'screens.partners.why':
    'What passes between us and other systems. No child is named here, and no message is shown.',
  'screens.partners.none': 'No partner is set up.',
  'screens.partners.suspended': 'Suspended: nothing passes',
  'screens.partners.last': 'Last message: {ago}.',
  'screens.partners.wait': '{count, plural, =0 {Nothing waits.} other {# waiting.}}',
  'screens.partners.yesterday.agreed': 'Yesterday agreed.',
  'screens.partners.yesterday.told': 'Yesterday: their count has not come.',
  'screens.partners.yesterday.differs': 'Yesterday: the counts differ.',
  'screens.partners.yesterday.lacking': 'Yesterday: messages are missing.',
  'screens.partners.yesterday.none': 'Yesterday was not compared.',
  'screens.partners.never': 'never',
  'screens.partners.ago.minutes': '{count, plural, one {# minute} other {# minutes}} ago',
  'screens.partners.ago.hours': '{count} hours ago',
  'screens.partners.ago.days': '{count} days ago',
  'screens.partners.silent': 'Quiet for more than three times as long as usual',
  'screens.partners.flows': 'What passes: {name}',
  'screens.partners.flow': 'About',
  'screens.partners.way': 'Way',
  'screens.partners.way.in': 'to us',
  'screens.partners.way.out': 'from us',
  'screens.partners.last-head': 'Last',
  'screens.partners.waiting': 'Waiting',
  'screens.partners.aside': 'To look at',
  'screens.partners.refused':
    '{count, plural, one {# message was} other {# messages were}} refused in seven days',
  'screens.partners.refused.line': '{reason}: {times}',
}
