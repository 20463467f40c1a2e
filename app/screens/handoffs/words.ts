export const handoffsWords: Readonly<Record<string, string>> = {
  'screens.handoffs.heading': 'Hand-offs',
  'screens.handoffs.received': 'Received ({count})',
  'screens.handoffs.sent': 'Sent ({count})',
  'screens.handoffs.received.empty': 'What other offices ask of your desk stands here.',
  'screens.handoffs.sent.empty': 'What you ask of other offices stands here.',
  'screens.handoffs.unread': '{count, plural, one {# new message} other {# new messages}}',
  'screens.handoffs.received.with': 'From {desk}',
  'screens.handoffs.sent.with': 'To {desk}',
  'screens.handoffs.group.to-accept': 'To accept ({count})',
  'screens.handoffs.group.accepted': 'Accepted ({count})',
  'screens.handoffs.group.done': 'Done ({count})',
  'screens.handoffs.group.not-accepted': 'Not accepted ({count})',
  'screens.handoffs.group.in-hand': 'In hand ({count})',
  'screens.handoffs.group.returned': 'Returned ({count})',
  'screens.handoffs.outside': 'Waits for offices outside ({count})',
  'screens.handoffs.outside.late':
    '{count, plural, =0 {None is late.} one {# is late.} other {# are late.}}',
  'screens.handoffs.outside.step.leave':
    'Still on this device. It goes when there is a line; if it cannot wait, print it and carry it.',
  'screens.handoffs.outside.step.take':
    'Nobody there has said that they took it. Ask them and write what they say, or carry it on paper.',
  'screens.handoffs.outside.step.answer':
    'They took it. Their answer is still to come: ask them and write what they say.',
  'screens.handoffs.outside.since': 'Sent {since}.',
  'screens.handoffs.outside.limit': 'Their limit: {limit}.',
  'screens.handoffs.outside.tell': 'Write what they answered',
  'screens.handoffs.outside.stuck':
    'It did not go out by line. It should have reached them by {since}: take it there on paper.',
  'screens.handoffs.outside.twin': 'Print the message ({ref})',
  'screens.handoffs.outside.twin.failed':
    'There is no paper to be had: the office does not answer, or it may not go any more.',
  'screens.handoffs.outside.code': 'Code on a paper that came back',
  'screens.handoffs.outside.code.none': 'Nothing that waits has this code.',
  'screens.handoffs.outside.print': 'Print it ({ref})',
}
