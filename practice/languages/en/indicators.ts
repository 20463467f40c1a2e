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
  'indicators.CP21.title': 'Children back in protection',
  'indicators.CP21.definition':
    'Children for whom a case was opened or reopened in the period after all their cases had been closed, each time once. Files linked as one child are read as one life.',
  'indicators.CP21.bias':
    'Counts from the opening, registered or not. A child whose old case nobody closed never comes back, and one whose files are not linked is new each time.',
  'indicators.AC03.title': 'Entering a children’s home',
  'indicators.AC03.definition':
    'Children of whom it was said in the period that they live in a children’s home, after it had been said that they live elsewhere. Told twice, it counts once.',
  'indicators.AC03.bias':
    'Read from what officers wrote on with whom the child lives, on the day they wrote of, until homes report themselves. A child first met in a home is not counted: nobody knows when it came.',
  'indicators.AC04.title': 'Leaving a children’s home',
  'indicators.AC04.definition':
    'Children of whom it was said in the period that they live elsewhere, after it had been said that they live in a children’s home.',
  'indicators.AC04.bias':
    'The day is that on which somebody first wrote of another place, which may be long after the child left. Counted where the child lived then. Police custody and remand are kept apart and not seen here.',
  'indicators.JC03.title': 'In police custody over 24 hours',
  'indicators.JC03.definition':
    'Of the children whose arrest was told on their case in the period, those who came before a court or went home later than 24 hours after it. A limit of the law.',
  'indicators.JC03.bias':
    'The hour of arrest is the one the station tells. A child who is still held counts once it is known how it ended: until then the register of children held too long has it. An arrest told on a report alone is not counted.',
  'indicators.CM01.title': 'Triage on time',
  'indicators.CM01.definition':
    'Of the reports made in the period, those triaged or decided on within the time for their level. The times are a proposed standard, not adopted by the ministry.',
  'indicators.CM01.bias':
    'A report that still waits within its time counts as not on time until it is triaged. A report typed in late from paper shows the day on paper.',
}
