export const fillWords: Readonly<Record<string, string>> = {
  'screens.receipt.heading': 'Saved',
  'screens.receipt.heading.refused': 'Not taken',
  'screens.receipt.heading.partly': 'One part was not taken',
  'screens.receipt.waiting': 'Saved on this device. Not sent yet: it will go by itself.',
  'screens.receipt.asked': 'Asked for on this device, not confirmed yet.',
  'screens.receipt.sent': 'Sent. The office has it.',
  'screens.receipt.refused': 'The office did not take it.',
  'screens.receipt.reference': 'Reference {ref}',
  'screens.receipt.back': 'Go on',
  'screens.receipt.today': 'Today',
}
