export const closureWords: Readonly<Record<string, string>> = {
  'screens.closure.nothing': 'Nobody has asked to close this case.',
  'screens.closure.own': 'You asked for this. Somebody else decides about it.',
  'screens.closure.asked': 'What was asked',
  'screens.closure.tracks': '{count, plural, one {One track is} other {# tracks are}} still open',
  'screens.closure.tracks-why':
    'Closing is refused while a track is open, unless the supervisor says why.',
}
