export const sendingsWords: Readonly<Record<string, string>> = {
  'screens.sendings.heading': 'Messages outside the app',
  'screens.sendings.why':
    'What was sent in the last thirty days, to those who want it. Nobody is named here, and no message names anybody.',
  'screens.sendings.way.simulator':
    'This is an example: messages are kept as files and sent to nobody.',
  'screens.sendings.way.none': 'No way out is set up yet: nothing is sent.',
  'screens.sendings.none': 'Nothing was sent.',
  'screens.sendings.wanted.sms': '{count, plural, one {# person wants} other {# people want}} SMS',
  'screens.sendings.wanted.email':
    '{count, plural, one {# person wants} other {# people want}} e-mail',
  'screens.sendings.days': 'By day',
  'screens.sendings.day': 'Day',
  'screens.sendings.channel': 'Way',
  'screens.sendings.channel.sms': 'SMS',
  'screens.sendings.channel.email': 'E-mail',
  'screens.sendings.sort': 'Why',
  'screens.sendings.sort.digest': 'Once a day',
  'screens.sendings.sort.at-once': 'Cannot wait',
  'screens.sendings.people': 'People',
  'screens.sendings.sent': 'Sent',
  'screens.sendings.waiting': 'Tried again',
  'screens.sendings.failed': 'Failed',
}
