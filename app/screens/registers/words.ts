export const registersWords: Readonly<Record<string, string>> = {
  'screens.registers.heading': 'Registers',
  'screens.registers.lead':
    'Worked out from what is written down, now, and only from what you may see. Nothing here is filled in by hand.',
  'screens.registers.none': 'There is no register for your work.',
  'screens.registers.empty': 'Nothing is written down for it yet.',
  'screens.registers.more': 'There is more than is shown. Ask the numbers for a total.',
  'screens.registers.month': 'Month',
  'screens.registers.worker': 'Worker',
  'screens.registers.own': 'Myself',
  'screens.registers.home': 'Home',
  'screens.registers.choose': 'Choose one',
  'screens.registers.print': 'Print',
  'screens.registers.xlsx': 'Save as a workbook (XLSX)',
  'screens.registers.csv': 'Save as text (CSV)',
  'screens.registers.failed': 'The office did not give the file. Try again later.',
  'screens.registers.noted': 'A file or a print of names goes into the audit. Keep it locked away.',
  'screens.registers.read-by': 'Read by {who}, {at}. Only what this reader may see.',
}
