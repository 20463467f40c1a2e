import { sequenceAll } from '@cwmis/ledger/fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { followOnce } from '@cwmis/ledger/follow/follow.ts'
import { SEARCH_VIEW } from '@cwmis/ledger/follow/search-view.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { canaryOf, type Files, makeFiles } from '@cwmis/server/fixtures/files.ts'
import { subjectsOf } from '@cwmis/server/fixtures/probes.ts'
import { signed, type Words } from '@cwmis/server/fixtures/signing.ts'
import {
  addSignedIn,
  fresh,
  openWorld,
  type SignedIn,
  type World,
} from '@cwmis/server/fixtures/world.ts'
import { type FreshDatabase, freshDatabase } from '../kit/database.ts'
import type { Asker } from './requests.ts'

/** Two districts with a file of each sort, people of the near one in several roles, and nobody. */
export interface Ground {
  readonly world: World
  readonly askers: readonly [Asker, ...Asker[]]
  /** What stands only in files of the far district. */
  readonly hidden: readonly string[]
  readonly close: () => Promise<void>
}

const ROLES = ['CDO', 'PSWO', 'CFPU', 'HF_FOCAL', 'NAT_ADMIN', 'NAT_ME'] as const

/** Brings the ground up on a database of its own. */
export async function openGround(): Promise<Ground> {
  const database: FreshDatabase = await freshDatabase(LEDGER_TEMPLATE)
  const world = await openWorld(database.connection)
  const near = await addSignedIn(world, 'CDO', 'near')
  const far = await addSignedIn(world, 'CDO', 'far')
  const files = [await makeFiles(world, near, 'near'), await makeFiles(world, far, 'far')] as const
  await sequenceAll(world)
  while ((await followOnce(world.ledger, SEARCH_VIEW)) > 0);
  const askers: Asker[] = []
  for (const role of ROLES)
    askers.push(await askerOf(await addSignedIn(world, role, 'near'), files))
  const nobody = { ...(await askerOf(near, files)), cookie: '' }
  return {
    world,
    askers: [nobody, ...askers],
    hidden: [canaryOf('far')],
    close: async () => {
      await world.close()
      await database.drop()
    },
  }
}

async function askerOf(person: SignedIn, files: readonly [Files, Files]): Promise<Asker> {
  const subjects = files.flatMap(subjectsOf)
  const kinds = CONTENT.kinds.map(({ kind }) => kind)
  const words: Words[] = subjects.flatMap((subject) =>
    kinds.map((kind) => ({ subject, kind, open: { stillInDanger: 'yes', level: 'HIGH' } })),
  )
  const plain = subjects.flatMap((subject) => kinds.map((kind) => ({ subject, kind })))
  const news = kinds.map((kind) => ({ subject: fresh('report'), kind }))
  const all = await Promise.all([...words, ...plain, ...news].map((one) => signed(person, [one])))
  const [first, ...bundles] = all
  return {
    cookie: person.cookie,
    known: {
      words: [
        'desk-near',
        'desk-far',
        person.actor,
        person.post,
        'report',
        'case',
        canaryOf('near'),
        // Sounds like the far one's: found by search, and not the word itself, which an administrator may write.
        'Farkanary',
        ...subjects.map(({ id }) => id),
      ],
      bundles: [first, ...bundles],
    },
  }
}
