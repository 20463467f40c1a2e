export const printWords: Readonly<Record<string, string>> = {
  'screens.print.heading': 'Print',
  'screens.print.link': 'Print',
  'screens.print.link-slip': 'Print the slip',
  'screens.print.which': 'Which paper',
  'screens.print.purpose': 'What for',
  'screens.print.own-words':
    'The child’s own words may stand on the paper: nobody who sees it can do harm with them',
  'screens.print.noted':
    'That you printed it is written down. Your name, the time and the purpose stand on every page.',
  'screens.print.save': 'Save as PDF',
  'screens.print.print': 'Print now',
  'screens.print.preview': 'Preview',
  'screens.print.failed':
    'The office does not answer, so there is no PDF. You can print from this screen.',
  'screens.print.unsent': 'NOT SENT: some of this has not reached the office yet.',
}
