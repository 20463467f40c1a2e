import type { Subject } from '@cwmis/core/entry/subject.ts'
import { DAY, type Instant } from '@cwmis/core/time/instant.ts'
import { said } from '../answers/say.ts'
import { dayOf, type Tale } from '../tale.ts'
import type { Work } from './open.ts'

const LICENSED_DAYS = 730
const REVIEW_DAYS = 80

/** A home as the probation officer of its district writes it down. */
export interface HomeTold {
  readonly name: string
  readonly capacity: number
  /** So many days ago it was licensed and written down. */
  readonly days: number
}

/** The home and what its name is. */
export interface OpenedHome {
  readonly subject: Subject
  readonly licenceNo: string
}

/** A home is written down, with a licence for two years, in the place of the team. */
export function openHome(tale: Tale, { name, capacity, days }: HomeTold): OpenedHome {
  const subject = tale.fresh('home')
  const at = tale.daysAgo(days)
  const licenceNo = `AH-${String(100 + capacity)}`
  const answers = said({
    name,
    sort: 'childrens-home',
    licenceNo,
    licensedFrom: dayOf(at),
    licensedUntil: dayOf(at + LICENSED_DAYS * DAY),
    capacity,
    village: { place: tale.team.place },
  })
  tale.tell(tale.team.pswo, { at }, [{ subject, kind: 'home-opened', answers }])
  return { subject, licenceNo }
}

/** The child of a case comes to live in a home. */
export function place(
  tale: Tale,
  work: Work,
  { home, at }: { readonly home: OpenedHome; readonly at: Instant },
): void {
  const answers = said({
    home: home.subject.id,
    licenceNo: home.licenceNo,
    capacityCheck: 'room',
    origin: { place: tale.team.place },
    authority: 'care-order',
    reason: 'abandoned',
    permanencyGoal: 'kin',
    reviewDate: dayOf(at + REVIEW_DAYS * DAY),
  })
  tale.tell(work.owner, { at }, [{ subject: work.subject, kind: 'placed', answers }])
}
