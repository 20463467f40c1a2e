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
  'screens.outbox.problem.not-signed-in':
    'You were signed out here before it was sent. Sign in, and write it again.',
  'screens.outbox.problem.not-yours':
    'This is no longer yours to decide. Ask the officer who has it now.',
  'screens.outbox.problem.not-in-quarantine': 'Somebody has decided on this before you.',
  'screens.outbox.problem.id-reused':
    'The office has something else under the same number. Write it again, and report it as a problem.',
  'screens.outbox.problem.id-taken':
    'The office has something else under the same number. Write it again, and report it as a problem.',
  'screens.outbox.problem.unknown-kind':
    'The office does not take this form any more. Reload the app, and write it again.',
  'screens.outbox.problem.unknown-version':
    'The office does not know this version of the form. Reload the app, and write it again.',
  'screens.outbox.problem.unknown-handoff':
    'This hand-off is not in use. Reload the app, and choose another way.',
}
