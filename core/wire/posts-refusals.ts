/** Why a change of posts was not made; nothing was changed. Each is a message key. */
export const POSTS_REFUSALS = [
  'not-there',
  'account-taken',
  'own-appointment',
  'acting-without-end',
  'ends-before-it-begins',
  'post-taken',
  'still-used',
  'on-call-in-a-circle',
  'last-administrator',
  'last-resort',
] as const
