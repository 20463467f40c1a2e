import { indexContent } from '@cwmis/core/content-index.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Instant } from '@cwmis/core/time/instant.ts'
import { CONTENT } from '../content.ts'
import { inventChild } from '../example/child.ts'
import { seeded } from '../example/seeded.ts'
import { STAFF, type Staff } from '../example/staff.ts'
import { type Ground, type Step, Tale } from '../example/tale.ts'
import { crewOf, type Learner, seated, teamOf } from './crew.ts'
import { EXERCISE_FILES, type ExerciseFile } from './files.ts'
import { seatOf } from './seat.ts'

/** What an exercise is made of. */
export interface ExerciseWanted {
  readonly learner: Learner
  readonly now: Instant
  /** Where the invented children live: places the device knows. At least one. */
  readonly villages: readonly { readonly id: string; readonly name: string }[]
}

/** One file of an exercise: what was written in it before, and what of it lies before the learner. */
export interface ToldFile {
  readonly name: string
  readonly shows: readonly SubjectType[]
  readonly steps: readonly Step[]
}

/** Everything somebody practises on. */
export interface Exercise {
  readonly me: Staff
  /** All who appear in it, `me` among them. */
  readonly people: readonly Staff[]
  readonly files: readonly ToldFile[]
}

/** The seed of all exercises: everybody practises on the same files. */
const SEED = 0xe0e0
/** A place within no village's sub-county: where only the nation is known. */
const NOWHERE = '120.280.1849'

/** The invented files of somebody's role, as if written until `now`. The same wish gives the same files. */
export function exerciseOf({ learner, now, villages }: ExerciseWanted): Exercise {
  const crew = crewOf(learner)
  const seat = seatOf(learner.role)
  const team = teamOf(crew, villages[0]?.id ?? NOWHERE)
  const ground: Ground = { seed: SEED, now, names: new Set(), villages: () => villages }
  const reads = indexContent(CONTENT).role(learner.role)?.reads ?? []
  const own = EXERCISE_FILES.filter(({ seats }) => seats.includes(seat))
  const files = own.map((file, nth) => {
    const tale = new Tale(ground, { team, nth, next: seeded(SEED + nth) })
    file.tell(tale, inventChild(tale, file.child))
    return { name: file.name, shows: shownOf(file, reads), steps: tale.steps }
  })
  return { me: seated(crew, seat), people: [...crew, ...writersOf(files)], files }
}

function shownOf({ shows }: ExerciseFile, reads: readonly SubjectType[]): readonly SubjectType[] {
  return shows ? shows.filter((type) => reads.includes(type)) : reads
}

/** People of the example who wrote something down here, as the helpline does. */
function writersOf(files: readonly ToldFile[]): readonly Staff[] {
  const wrote = new Set(files.flatMap(({ steps }) => steps.map(({ by }) => by.actor)))
  return STAFF.filter(({ actor }) => wrote.has(actor))
}
