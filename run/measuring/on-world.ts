import { join } from 'node:path'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { closeLedger } from '@cwmis/ledger/open.ts'
import { environment, readEnvironment } from '../env.ts'
import { bulkWorld, type World } from '../seeding/world.ts'
import { openDatabase } from '../start/database.ts'
import { ledgerOf, loadSecrets } from '../start/prepare.ts'
import type { Setting } from './finding.ts'
import { temporaryFolder } from './program.ts'

/** Cases of a world that is thrown away: made within seconds. */
const MOST_OF_SMALL = 150

/**
 * A bulk world of so many cases at full scale, fewer below it. A whole one is kept in `DATA_DIR/worlds` and found
 * again by the version of whatever makes it; a small one is made and thrown away.
 */
export function worldFor(
  { scale, say, closing }: Setting,
  { cases, least }: { readonly cases: number; readonly least: number },
): Promise<World> {
  if (scale >= 1) return bulkWorld({ cases, folder: join(environment().dataDir, 'worlds'), say })
  const { folder, remove } = temporaryFolder()
  closing.add('the world', remove)
  const few = Math.min(MOST_OF_SMALL, Math.round(cases * scale))
  return bulkWorld({ cases: Math.max(least, few), folder, say })
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
