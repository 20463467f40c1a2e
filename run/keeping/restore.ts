import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { verify } from '@cwmis/ledger/keep/verify.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { closeLedger } from '@cwmis/ledger/open.ts'
import { checkpoint, sequence } from '@cwmis/ledger/sequence/run.ts'
import type { Client } from 'pg'
import type { Settings } from '../env.ts'
import { markFolder } from '../start/mode-mark.ts'
import { ledgerOf, loadSecrets, prepare } from '../start/prepare.ts'
import type { Description } from './archive.ts'
import { giveBack } from './give-back.ts'
import { placeFor, type RestorePlace } from './places.ts'
import { BackupRefusal, checkFile, openFile } from './read-archive.ts'
import type { RecoveryKey } from './recovery-key.ts'

/** What is restored and how. */
export interface Restoring {
  readonly path: string
  readonly key: RecoveryKey
  /** Move what is there aside instead of refusing. */
  readonly replace: boolean
  /** Names what is moved aside. */
  readonly stamp: string
  readonly say: (text: string) => void
  readonly signal: AbortSignal
}

/** A house that stands again. */
export interface Restored {
  readonly description: Description
  readonly epoch: string
  readonly entries: number
}

/**
 * Brings a house back from a backup: checks the whole file, fills an empty place, opens a new epoch, verifies every
 * entry, and only then puts it where a start finds it.
 * @throws BackupRefusal, StartRefusal or OtherReleaseError with what stands in the way
 */
export async function restoreBackup(settings: Settings, asked: Restoring): Promise<Restored> {
  const { path, key, say, signal } = asked
  say('Checking the backup ...')
  const file = await openFile(path, key)
  const { description, rows } = await checkFile(file)
  say(`It is whole: taken ${description.takenAt} by release ${description.version}.`)
  const place = await placeFor(settings, asked)
  try {
    say('Filling the database ...')
    const epoch = await giveBack(file, description, {
      connection: place.owner,
      keysFolder: place.keysFolder,
      signal,
    })
    await verified({ settings, place, description, say })
    signal.throwIfAborted()
    await place.settle()
    markFolder(settings.dataDir, description.mode)
    return { description, epoch, entries: rows.entry ?? 0 }
  } finally {
    await place.close()
  }
}

interface Verifying {
  readonly settings: Settings
  readonly place: RestorePlace
  readonly description: Description
  readonly say: (text: string) => void
}

/** What waited for its position gets it; then every hash, signature and commitment is checked. */
async function verified({ settings, place, description, say }: Verifying): Promise<void> {
  const restored = { ...settings, dataDir: dirname(place.keysFolder) }
  const secrets = loadSecrets(restored, place.database.serve)
  const { mode } = description
  await prepare(place.database, { mode, secrets })
  const ledger = ledgerOf(place.database, { mode, secrets })
  try {
    await withClient(place.owner, (owner) => giveLastPositions(ledger, owner))
    say('Verifying every entry ...')
    const { ledger: entries, audit } = await verify(ledger)
    const [problem] = [...entries.problems, ...audit.problems]
    if (problem) throw new BackupRefusal(`What was restored does not verify (${problem}).`)
  } finally {
    await closeLedger(ledger)
  }
}

const LOOK_AGAIN_MS = 50
const WAITING = `
  select exists (select 1 from entry e, tree t where t.tree = 'ledger' and e.xid >= t.sequenced_to)
    or exists (select 1 from quarantine q, tree t where t.tree = 'ledger' and q.xid >= t.sequenced_to)
    or exists (select 1 from audit a, tree t where t.tree = 'audit' and a.xid >= t.sequenced_to) as yes`

async function giveLastPositions(ledger: Ledger, owner: Client): Promise<void> {
  for (;;) {
    await sequence(ledger)
    const waiting = await owner.query<{ yes: boolean }>(WAITING)
    if (waiting.rows[0]?.yes !== true) break
    await pause(LOOK_AGAIN_MS)
  }
  await checkpoint(ledger)
}
