export const fillWords: Readonly<Record<string, string>> = {
  'screens.fill.paper': 'On paper',
  'screens.fill.paper.print': 'Print this form blank',
  'screens.fill.paper.failed': 'The office does not answer, so there is no blank form now.',
  'screens.fill.paper.typing': 'I am typing in a form that was filled in on paper',
  'screens.fill.paper.serial': 'Number of the paper',
  'screens.fill.paper.day':
    'Give the day the paper is about, not today. The entry will say that it was recorded late.',
  'screens.fill.paper.keyed':
    'A form with this number was typed in already. Look before you type it in again. You may go on.',
  'screens.fill.paper.other-form': 'This number was printed for another form. You may go on.',
  'screens.fill.paper.not-ours':
    'No form with this number was printed here. Keep it as it stands on the paper.',
  'screens.fill.paper.fresh': 'Printed here, and not typed in yet.',
  'screens.fill.paper.unasked':
    'The office does not answer: nobody looked whether it was typed in already.',
  'screens.receipt.heading': 'Saved',
  'screens.receipt.heading.refused': 'Not taken',
  'screens.receipt.heading.partly': 'One part was not taken',
  'screens.receipt.waiting': 'Saved on this device. Not sent yet: it will go by itself.',
  'screens.receipt.asked': 'Asked for on this device, not confirmed yet.',
  'screens.receipt.practised': 'Practised. Nothing was sent.',
  'screens.receipt.sent': 'Sent. The office has it.',
  'screens.receipt.refused': 'The office did not take it.',
  'screens.receipt.undo': 'Undo',
  'screens.receipt.undo.text': 'It stays here for ten seconds, or until you go on.',
  'screens.receipt.undo.late': 'Too late: it is on its way. Say in the file that it is wrong.',
  'screens.receipt.reference': 'Reference {ref}',
  'screens.receipt.back': 'Go on',
  'screens.receipt.today': 'Today',
}
