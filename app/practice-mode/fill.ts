import type { DirectoryAnswer } from '@cwmis/core/wire/house.ts'
import type { Staff } from '@cwmis/practice/example/staff.ts'
import { type Exercise, exerciseOf } from '@cwmis/practice/exercise/exercise.ts'
import { unpackPlaces } from '@cwmis/practice/places/field-places.ts'
import { levelOf, type Place } from '@cwmis/practice/places/place.ts'
import { keptPlaces } from '../device/places.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { directoryFact, keepDirectory } from '../store/facts.ts'
import { applyPage } from '../store/subjects.ts'
import { exercised, writerOf } from './ground.ts'
import { compartmentsOf, PRACTICE_EPOCH, servedOf } from './office.ts'

/** The practice store that is to be filled, and the real one, which tells who practises. */
export interface Filling {
  readonly open: OpenAccount
  readonly work: OpenAccount
}

/** A place where only the nation is known. */
const SOMEWHERE = '120.280.1849'

/** Lays the invented files of somebody's role into an empty practice store. Needs no network. */
export async function fillStore(machine: Machine, { open, work }: Filling): Promise<void> {
  const real = (await directoryFact(work.store))?.answer
  if (!real) throw new Error('Nobody is known on this device yet.')
  const { role = '', place = null } = real.me.posts[0] ?? {}
  const learner = { name: real.me.name, role, place }
  const villages = await villagesAt(machine, place)
  const exercise = exerciseOf({ learner, now: machine.now(), villages })
  const fetchedAt = new Date(machine.now()).toISOString()
  await keepDirectory(open.store, { answer: directoryOf(exercise, real.mode), fetchedAt })
  const compartments = await compartmentsOf(open)
  const subjects = await exercised(open.content, exercise)
  const moved = subjects.map((subject) => servedOf(subject, compartments))
  const fact = { epoch: PRACTICE_EPOCH, heardAt: fetchedAt, newsAt: fetchedAt }
  await applyPage(open.store, { moved, gone: [], at: fetchedAt, fact })
}

/** Villages of the learner's own place as far as the device knows them, else the place itself. */
async function villagesAt(machine: Machine, place: string | null): Promise<readonly Place[]> {
  const own = place ?? SOMEWHERE
  const packed = await keptPlaces(machine.device, own.split('.')[0] ?? '')
  const known = packed === null ? [] : unpackPlaces(packed)
  const within = known.filter(({ id }) => levelOf(id) === 'village' && id.startsWith(`${own}.`))
  return within.length > 0 ? within.slice(0, 20) : [{ id: own, name: '' }]
}

/** Who and what offices there are in an exercise. */
function directoryOf({ me, people }: Exercise, mode: DirectoryAnswer['mode']): DirectoryAnswer {
  return {
    epoch: PRACTICE_EPOCH,
    mode,
    me: { name: me.name, ...writerOf(me) },
    offices: once(people, ({ office: id, officeName: name, place }) => ({ id, name, place })),
    desks: once(people, ({ desk: id, deskName: name, office }) => ({ id, name, office })),
    people: people.map(({ actor, name, post, desk, role }) => ({ actor, name, post, desk, role })),
  }
}

function once<T extends { readonly id: string }>(people: readonly Staff[], as: (one: Staff) => T) {
  return [...new Map(people.map(as).map((line) => [line.id, line])).values()]
}
