import type { Step } from '@cwmis/core/entry/process.ts'
import { HOME_WRITERS, MINISTRY_OF_HOMES } from '../roles/groups.ts'

/** A home: open → closed by the ministry's officer for alternative care, and open again. */
export const HOME_STEPS: readonly Step[] = [
  { kind: 'home-opened', subject: 'home', from: ['none'], to: 'open', roles: HOME_WRITERS },
  { kind: 'home-closed', subject: 'home', from: ['open'], to: 'closed', roles: MINISTRY_OF_HOMES },
  {
    kind: 'home-reopened',
    subject: 'home',
    from: ['closed'],
    to: 'open',
    roles: MINISTRY_OF_HOMES,
  },
]
