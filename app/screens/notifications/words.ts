/** What each purpose of a notice says: never what of, never of whom. */
const PURPOSES: Readonly<Record<string, string>> = {
  alert: 'A time limit',
  'report-made': 'A report for your office',
  'report-triaged': 'A report was given to your office',
  'home-full': 'A child was placed in a home that is full',
  'handoff-sent': 'A hand-off for your office',
  'handoff-recalled': 'A hand-off was taken back',
  'handoff-accepted': 'Your hand-off was accepted',
  'handoff-declined': 'Your hand-off was declined',
  'handoff-undelivered':
    'Your hand-off could not be delivered: that office is closed. Choose another.',
  'report-told-anew': 'A report on one of your cases was told anew',
  'handoff-message': 'A message from the other office',
  'service-answered': 'Your hand-off was answered',
  'plan-drafted': 'A plan waits for approval',
  'plan-approved': 'Your plan was approved',
  'plan-returned': 'Your plan was returned',
  'closure-requested': 'Closing a case waits for approval',
  'risk-raised': 'A risk was raised',
  'case-assigned': 'A case was given to you',
  'owner-changed': 'A case came to you',
  'approval-passed': 'A decision waits for your office',
  'approval-without-approver': 'A decision waits and nobody is there to take it: appoint somebody',
  'handoff-late': 'A message did not go out in time: print it and take it there',
  'partner-silent': 'An outside system is silent for too long',
  'partner-counts-differ': 'Counts of a day with an outside system differ',
  other: 'One new thing for you',
}

const BOND =
  'A child is held for 18 hours. Bond is free for a child: grant it or ask for it now. No court sits on Saturday or Sunday.'
const OVER = 'A child is held for 24 hours. It goes home or before a court now. It is on record.'

/** What follows from a time limit, to whoever is told of it by their role: the clock, and the share of its time. */
const FOLLOWS: Readonly<Record<string, string>> = {
  'restricted-24h.0.75': BOND,
  'restricted-24h-report.0.75': BOND,
  'restricted-24h.1': OVER,
  'restricted-24h-report.1': OVER,
}

export const notificationsWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(PURPOSES).map(([purpose, words]) => [
      `screens.notifications.purpose.${purpose}`,
      words,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(FOLLOWS).map(([alert, words]) => [
      `screens.notifications.purpose.alert.${alert}`,
      words,
    ]),
  ),
  'screens.notifications.heading': 'News',
  'screens.notifications.empty': 'You will be told here when something is due or arrives for you.',
  'screens.notifications.new': '{count, plural, one {# new thing} other {# new things}}',
  'screens.notifications.unread': 'New',
  'screens.notifications.ended': 'Over',
  'screens.notifications.mark': 'Mark as seen',
  'screens.notifications.mark-new': 'Put back among the new',
  'screens.notifications.mark-all': 'Mark all as seen',
  'screens.notifications.marked': '{count, plural, one {# thing} other {# things}} marked as seen',
  'screens.notifications.undo': 'Undo',
  'screens.notifications.failed': 'That was not saved: the office was not reached. Try again.',
}
