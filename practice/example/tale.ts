import type { When } from '@cwmis/core/entry/header.ts'
import type { Subject, SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import {
  DAY,
  dateOf,
  HOUR,
  type Instant,
  isoOf,
  MINUTE,
  startOfDay,
} from '@cwmis/core/time/instant.ts'
import { idOf } from './ids.ts'
import type { Staff, Team } from './staff.ts'

/** One entry to be signed. */
export interface Said {
  readonly id: string
  readonly subject: Subject
  readonly kind: string
  readonly answers: Answers
  readonly happenedOn: When
}

/** What somebody brings to the door at once: facts, or one decision. */
export interface Step {
  /** Id of the bundle. */
  readonly id: string
  readonly by: Staff
  /** When the office had it; later than `writtenAt` where it was written far from any network. */
  readonly recordedAt: Instant
  readonly writtenAt: Instant
  readonly entries: readonly Said[]
  /** Written without having seen what others wrote. */
  readonly blind: boolean
  /** What the door is expected to make of it. */
  readonly outcome: Outcome
}

/** What becomes of a step. `flagged`: kept with a rule's doubt. `released`: kept aside at first, then taken in by a supervisor. */
export type Outcome = 'kept' | 'flagged' | 'refused' | 'quarantined' | 'released'

/** What is said of an entry before it is told; the rest follows from when and by whom. */
export type Saying = Pick<Said, 'subject' | 'kind' | 'answers'> &
  Partial<Pick<Said, 'id' | 'happenedOn'>>

/** When and how something is told, where it differs from the usual. */
export interface Manner {
  readonly at: Instant
  /** Days between writing and the office: a phone far from any network. */
  readonly lateDays?: number
  readonly blind?: true
  readonly outcome?: Outcome
}

/** Ground on which every tale of a world stands. */
export interface Ground {
  readonly seed: number
  readonly now: Instant
  /** Names of children already given. */
  readonly names: Set<string>
  readonly villages: (
    subCounty: string,
  ) => readonly { readonly id: string; readonly name: string }[]
}

/** One story as it is being told: what was brought to the door, in order, and what was planted in it. */
export class Tale {
  readonly ground: Ground
  readonly team: Team
  readonly next: () => number
  readonly steps: Step[] = []
  readonly planted: string[] = []
  readonly #nth: number
  #ids = 0

  constructor(
    ground: Ground,
    { team, nth, next }: { team: Team; nth: number; next: () => number },
  ) {
    this.ground = ground
    this.team = team
    this.next = next
    this.#nth = nth
  }

  /** The next id of this story. */
  id(): string {
    this.#ids += 1
    return idOf(this.ground.seed, this.#nth, this.#ids)
  }

  fresh(type: SubjectType): Subject {
    return { type, id: this.id() }
  }

  /** Notes something that is to be counted again in the ledger. */
  plant(...names: readonly string[]): void {
    this.planted.push(...names)
  }

  /** A moment so many hours ago. */
  hoursAgo(hours: number): Instant {
    return this.ground.now - Math.round(hours * HOUR)
  }

  /** Office hours of a day so many days ago, from one day on; never a Sunday. */
  daysAgo(days: number): Instant {
    const day = startOfDay(dateOf(isoOf(this.ground.now - days * DAY)))
    // 1970-01-04 was a Sunday.
    const isSunday = Math.floor((day + 3 * HOUR) / DAY) % 7 === 3
    return day - (isSunday ? DAY : 0) + 8 * HOUR + Math.floor(this.next() * 540) * MINUTE
  }

  /** When something was told last; now where nothing was. */
  last(): Instant {
    return this.steps.at(-1)?.recordedAt ?? this.ground.now
  }

  /** Somebody brings something to the door; gives the ids of the entries. Time never runs backwards in a story. */
  tell(by: Staff, manner: Manner, sayings: readonly Saying[]): readonly string[] {
    const recordedAt = this.#moment(manner.at)
    const writtenAt = recordedAt - (manner.lateDays ?? 0) * DAY - MINUTE
    const entries = sayings.map((saying) => ({
      id: this.id(),
      happenedOn: minuteAt(writtenAt - 10 * MINUTE),
      ...saying,
    }))
    const { blind = false, outcome = 'kept' } = manner
    this.steps.push({ id: this.id(), by, recordedAt, writtenAt, entries, blind, outcome })
    return entries.map(({ id }) => id)
  }

  #moment(at: Instant): Instant {
    const last = this.steps.at(-1)?.recordedAt
    const after = last === undefined ? at : Math.max(at, last + 3 * MINUTE)
    return Math.min(after, this.ground.now)
  }
}

/** The minute that begins at an instant. */
export function minuteAt(instant: Instant): When {
  return { from: isoOf(instant), to: isoOf(instant + MINUTE), precision: 'minute' }
}

/** The hour that begins at an instant. */
export function hourAt(instant: Instant): When {
  return { from: isoOf(instant), to: isoOf(instant + HOUR), precision: 'hour' }
}

/** The calendar day of an instant. */
export function dayOf(instant: Instant): string {
  return dateOf(isoOf(instant))
}
