export const outboxWords: Readonly<Record<string, string>> = {
  'screens.outbox.heading': 'Outbox',
  'screens.outbox.last': 'Last exchange with the office: {last}',
  'screens.outbox.never': 'not yet',
  'screens.outbox.empty': 'Everything has reached the office.',
  'screens.outbox.send': 'Send now',
  'screens.outbox.sending': 'Sending…',
  'screens.outbox.state.waiting': 'Saved on this device, not yet sent',
  'screens.outbox.state.asked': 'Asked for, not confirmed yet',
  'screens.outbox.state.refused': 'Not taken',
  'screens.outbox.state.kept': 'Sent',
  'screens.outbox.urgent': 'Goes first',
  'screens.outbox.written': 'written {at}',
  'screens.outbox.set-aside':
    'The office cannot take this at the moment. It is kept here and tried again; everything else is sent. If it stays, tell your district office.',
  'screens.outbox.refused-safe': 'What you wrote is kept. Nothing is lost.',
  'screens.outbox.refused-unknown':
    'The office did not take this and gave no reason this device knows.',
  'screens.outbox.dismiss': 'I have seen it',
}
