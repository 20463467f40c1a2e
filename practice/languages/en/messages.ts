/** Words of messages outside the app. They name nobody and nothing. */
export const MESSAGE_WORDS = {
  'messages.digest.one': 'CWMIS: one new thing for you. Sign in to see it.',
  'messages.digest.many': 'CWMIS: {news} new things for you. Sign in to see them.',
  'messages.at-once.one': 'CWMIS: one thing for you cannot wait. Sign in now.',
  'messages.at-once.many': 'CWMIS: {news} things for you cannot wait. Sign in now.',
}
