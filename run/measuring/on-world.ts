import { join } from 'node:path'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { closeLedger } from '@cwmis/ledger/open.ts'
import { environment, readEnvironment } from '../env.ts'
import { bulkWorld, toldOf, type World } from '../seeding/world.ts'
import { openDatabase } from '../start/database.ts'
import { ledgerOf, loadSecrets } from '../start/prepare.ts'
import { StartRefusal } from '../start/refusal.ts'
import type { Setting } from './finding.ts'
import { temporaryFolder } from './program.ts'

/** Cases of a world that is thrown away: made within seconds. */
const MOST_OF_SMALL = 150

/** What a measure wants of a world. */
export interface WorldAsked {
  readonly cases: number
  /** Below full scale at least so many. */
  readonly least: number
  /** What it reads: `lists` are there of every case, `entries` only of those that were told. */
  readonly reads: 'lists' | 'entries'
}

/**
 * A bulk world of so many cases at full scale, fewer below it. A whole one is kept in `DATA_DIR/worlds` and found
 * again by the version of whatever makes it; a small one is made and thrown away, half of it cloned where clones do.
 * @throws StartRefusal where the world lacks what is read
 */
export async function worldFor(setting: Setting, asked: WorldAsked): Promise<World> {
  const { scale, say, closing } = setting
  const { cases, least, reads } = asked
  if (scale >= 1) {
    refuseClones(asked)
    return bulkWorld({ cases, folder: join(environment().dataDir, 'worlds'), say })
  }
  const { folder, remove } = temporaryFolder()
  closing.add('the world', remove)
  const few = Math.max(least, Math.min(MOST_OF_SMALL, Math.round(cases * scale)))
  const told = reads === 'entries' ? few : Math.ceil(few / 2)
  return bulkWorld({ cases: few, told, folder, say })
}

function refuseClones({ cases, reads }: WorldAsked): void {
  const told = toldOf(cases)
  if (reads === 'lists' || told === cases) return
  throw new StartRefusal(
    `Of a world of ${cases.toLocaleString('en')} cases only ${told.toLocaleString('en')} have entries.`,
  )
}

/** Opens a world's ledger with its own database, both ended with the measure. */
export async function ledgerOfWorld(
  { folder }: World,
  { closing, say }: Pick<Setting, 'closing' | 'say'>,
): Promise<Ledger> {
  const settings = readEnvironment({ DATA_DIR: folder, CWMIS_MODE: 'example' })
  const database = await openDatabase(settings, { alone: true, say })
  closing.add('the database', database.stop)
  const secrets = loadSecrets(settings, database.serve)
  const ledger = ledgerOf(database, { mode: 'example', secrets })
  closing.add('the connections', () => closeLedger(ledger))
  return ledger
}
