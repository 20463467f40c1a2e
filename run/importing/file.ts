import { join } from 'node:path'
import { lookAt } from '@cwmis/connectors/register/decode.ts'
import type { Surroundings } from '@cwmis/connectors/register/mapping.ts'
import { indexPlaces } from '@cwmis/connectors/register/places.ts'
import { deskFor } from '@cwmis/core/access/route.ts'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { append } from '@cwmis/ledger/append.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { loadKeys } from '@cwmis/ledger/keys/keys.ts'
import { loadPasswords } from '@cwmis/ledger/keys/passwords.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { closeLedger, openLedger } from '@cwmis/ledger/open.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { openPractice } from '@cwmis/server/practice/practice.ts'
import type { Settings } from '../env.ts'
import { type HouseDatabase, openDatabase } from '../start/database.ts'
import { markOf } from '../start/mode-mark.ts'
import type { Target } from './apply.ts'
import { IMPORT_DOOR } from './bundle.ts'
import { type Count, countText } from './count.ts'
import { importReports } from './import-reports.ts'
import { progressTo } from './progress.ts'
import { keepState, readState } from './state.ts'
import { authorOf, importKey, NoImporter, registerImportDoor, routedDesks } from './who.ts'

/**
 * Says what an import would do, by the practice in force in this house; by the one the software brings where there
 * is no house yet. Writes nothing but the two papers. Gives the exit code.
 */
export async function dryRun(file: string, settings: Settings): Promise<number> {
  const look = await lookAt(file)
  const around = surroundings(await contentInForce(settings))
  const onSettled = progressTo(process.stderr, look.lines)
  return told(await importReports({ file, look, around, target: null, from: 0, onSettled }), false)
}

async function contentInForce(settings: Settings): Promise<Content> {
  const isNone = settings.database.kind === 'embedded' && markOf(settings.dataDir) === undefined
  if (isNone) return CONTENT
  const database = await openHere(settings)
  const ledger = ledgerOf(settings, database)
  try {
    return (await openPractice(ledger, CONTENT, Date.now)).content()
  } finally {
    await closeLedger(ledger)
    await database.stop()
  }
}

export interface Applying {
  readonly settings: Settings
  readonly account: string
  readonly resume: boolean
}

/** Imports for real, in the name of the account. Gives the exit code. */
export async function applyFile(
  file: string,
  { settings, account, resume }: Applying,
): Promise<number> {
  const look = await lookAt(file)
  const database = await openHere(settings)
  const ledger = ledgerOf(settings, database)
  try {
    const state = readState(settings.dataDir, look.sha256, new Date().toISOString())
    keepState(settings.dataDir, look.sha256, state)
    const content = (await openPractice(ledger, CONTENT, Date.now)).content()
    const ground = { ledger, content, database, settings, account }
    const target = await targetOf(ground, state.writtenAt)
    const show = progressTo(process.stderr, look.lines)
    const onSettled = (line: number, count: Count): void => {
      keepState(settings.dataDir, look.sha256, { ...state, line })
      show(line, count)
    }
    const from = resume ? state.line : 0
    return told(
      await importReports({ file, look, around: surroundings(content), target, from, onSettled }),
      true,
    )
  } finally {
    await closeLedger(ledger)
    await database.stop()
  }
}

function openHere(settings: Settings): Promise<HouseDatabase> {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  return openDatabase(settings, { alone: false, say })
}

function ledgerOf({ dataDir }: Settings, { host, port, database, serve }: HouseDatabase): Ledger {
  const keys = join(dataDir, 'keys')
  return openLedger({
    host,
    port,
    database,
    ...(serve ? { serve } : {}),
    passwords: loadPasswords(keys),
    keys: loadKeys(keys),
  })
}

interface Ground {
  readonly ledger: Ledger
  /** The practice in force. */
  readonly content: Content
  readonly database: HouseDatabase
  readonly settings: Settings
  readonly account: string
}

async function targetOf(
  { ledger, content, database, settings, account }: Ground,
  writtenAt: string,
): Promise<Target> {
  const { owner } = database
  if (owner === undefined)
    throw new NoImporter('An import into an outside database needs DATABASE_OWNER_URL.')
  const door = importKey(settings.dataDir)
  const { author, desks } = await withClient(owner, async (client) => {
    await registerImportDoor(client, door.key)
    return { author: await authorOf(client, account, content), desks: await routedDesks(client) }
  })
  const own = await withClient(owner, (client) =>
    client.query<{ desk: string }>('select desk from post where id = $1', [author.post]),
  )
  const caller = { actor: author.actor, device: IMPORT_DOOR, key: door.key, session: null }
  return {
    importer: { content, author, sealer: door.sealer, secret: door.secret, writtenAt },
    append: (bundle) => append(ledger, content, { bundle, caller }),
    deskFor: (place) => deskFor(place, desks, TRIAGING) ?? own.rows[0]?.desk ?? '',
  }
}

/** Who triages, the nearest to the child first. */
const TRIAGING = ['CDO', 'PSWO', 'SPSWO']

function surroundings(content: Content): Surroundings {
  const concerns =
    indexContent(content)
      .list('concerns')
      ?.codes.map(({ code }) => code) ?? []
  return {
    today: dateOf(new Date().toISOString()),
    places: indexPlaces(loadPlaces()),
    concerns: new Set(concerns),
  }
}

function told(count: Count, applied: boolean): number {
  process.stdout.write(`${countText(count, applied)}\n`)
  return count.refused > 0 ? 2 : 0
}
