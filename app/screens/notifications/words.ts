export const notificationsWords: Readonly<Record<string, string>> = {
  'screens.notifications.heading': 'News',
  'screens.notifications.empty': 'You will be told here when something is due or arrives for you.',
  'screens.notifications.purpose.handoff': 'A hand-off for you',
  'screens.notifications.purpose.clock': 'A time limit',
  'screens.notifications.purpose.decision': 'A decision waits for you',
  'screens.notifications.purpose.approval-passed': 'A decision waits for your office',
  'screens.notifications.purpose.approval-without-approver':
    'A decision waits and nobody is there to take it: appoint somebody',
  'screens.notifications.purpose.other': 'One new thing for you',
}
