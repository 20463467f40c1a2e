/** Names of the numbers, what each counts, and where it misleads. */
export const INDICATOR_WORDS: Record<string, string> = {
  'indicators.CP01.title': 'Reports received',
  'indicators.CP01.definition':
    'Reports made in the period, each once, on the day it was made and where it happened.',
  'indicators.CP01.bias':
    'One concern told by three people counts three times. Places without an officer or a network report less, which does not mean that less happens there. Sex and age are those of the children mentioned.',
  'indicators.CP03.title': 'Children newly registered',
  'indicators.CP03.definition':
    'Children with a case registered in the period. A child counts once in each period and area, however many cases it has; children linked as one count as one.',
  'indicators.CP03.bias':
    'The same child under two names counts twice until somebody links the two. A child registered in two districts counts in both, and once for Uganda.',
  'indicators.CM01.title': 'Triage on time',
  'indicators.CM01.definition':
    'Of the reports made in the period, those triaged or decided on within the time for their level. The times are a proposed standard, not adopted by the ministry.',
  'indicators.CM01.bias':
    'A report that still waits within its time counts as not on time until it is triaged. A report typed in late from paper shows the day on paper.',
}
