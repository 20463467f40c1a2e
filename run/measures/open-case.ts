import type { SubjectAnswer } from '@cwmis/core/wire/subject.ts'
import { findRunning } from '@cwmis/ledger/embedded/database.ts'
import { type Client, signIn } from '../measuring/client.ts'
import { startSameBytes } from '../measuring/crew.ts'
import type { Clause, Finding, Setting } from '../measuring/finding.ts'
import { untilSequenced } from '../measuring/lag.ts'
import { countAudit } from '../measuring/ledger-checks.ts'
import { startProgram, temporaryFolder } from '../measuring/program.ts'
import {
  type Asker,
  bareAskers,
  nothingRead,
  type Read,
  readFor,
  timeOf,
} from '../measuring/readers.ts'
import { factOf, nextBundle, openingBundle } from '../measuring/work.ts'
import { LIMITS } from '../promises.ts'
import { readAccounts } from '../start/accounts.ts'
import { StartRefusal } from '../start/refusal.ts'

const LIMIT = LIMITS.openCase
const ROLE = 'PSWO'
const AT_ONCE = 50

/** Everything the stretches need. */
interface Ground {
  readonly setting: Setting
  readonly house: readonly Asker[]
  readonly bare: readonly Asker[]
  /** The address of the case of so many entries. */
  readonly paths: Readonly<Record<'few' | 'usual' | 'many', string>>
}

/** How long opening a case takes, against a bare server of the same bytes, and whether its history slows it. */
export async function measure(setting: Setting): Promise<Finding> {
  const { closing, scale, say } = setting
  const { folder, remove } = temporaryFolder()
  closing.add('the folder', remove)
  const program = await startProgram({ dataDir: folder, args: ['--empty'], closing })
  const account = readAccounts(folder).find(({ role }) => role === ROLE)
  if (!account) throw new StartRefusal(`The example has no account of ${ROLE}.`)
  const clients: Client[] = []
  for (let nth = 0; nth < LIMIT.clients; nth += 1) clients.push(await signIn(program.port, account))
  const [writer] = clients
  if (!writer) throw new RangeError('no clients')
  say('Writing three cases ...')
  const sized = (entries: number) => Math.max(6, Math.round(entries * scale))
  const paths = {
    few: await caseOf(writer, LIMIT.fewEntries),
    usual: await caseOf(writer, sized(LIMIT.entries)),
    many: await caseOf(writer, sized(LIMIT.manyEntries)),
  }
  await untilSequenced(program.address)
  const shown = await writer.wire.ask('GET', paths.usual, { headers: writer.headers })
  const bare = await startSameBytes(shown.body)
  closing.add('the bare server', bare.end)
  const ground = {
    setting,
    house: clients,
    bare: await bareAskers(bare.port, clients.length),
    paths,
  }
  const { connection } = (await findRunning(folder)) ?? {}
  if (!connection) throw new StartRefusal('The database of the program was not found.')
  const before = await countAudit(connection)
  const reads = await alternate(ground)
  const looks = (await countAudit(connection)) - before
  const stranger = await writer.wire.ask('GET', paths.usual)
  const page: SubjectAnswer = JSON.parse(shown.body)
  return judged({ ...reads, looks, page, unsigned: stranger.status })
}

/** A case with so many entries; gives its address. */
async function caseOf(client: Client, entries: number): Promise<string> {
  const { bundle, held } = await openingBundle(client, 1)
  const [one] = held
  if (!one) throw new RangeError('no case was made')
  await keep(client, bundle)
  for (let written = 1; written < entries; written += AT_ONCE) {
    const count = Math.min(AT_ONCE, entries - written)
    await keep(client, await nextBundle(client, Array(count).fill(one), factOf(written)))
  }
  return `/subjects/case/${one.subject.id}`
}

async function keep(client: Client, bundle: unknown): Promise<void> {
  const body = JSON.stringify({ bundles: [bundle] })
  const sent = await client.wire.ask('POST', '/append', { body, headers: client.headers })
  if (!sent.body.includes('"outcome":"kept"')) throw new StartRefusal(`not kept: ${sent.body}`)
}

interface Reads {
  readonly few: Read
  readonly usual: Read
  readonly many: Read
  readonly bare: Read
}

/** Stretches alternate, so that all sides meet the same machine. */
async function alternate({ setting, house, bare, paths }: Ground): Promise<Reads> {
  const { scale, say } = setting
  const seconds = Math.max(0.3, LIMIT.stretchSeconds * scale)
  const reads = {
    few: nothingRead(),
    usual: nothingRead(),
    many: nothingRead(),
    bare: nothingRead(),
  }
  for (let round = 0; round < LIMIT.rounds; round += 1) {
    await readFor(bare, { path: '/', seconds }, reads.bare)
    for (const size of ['few', 'usual', 'many'] as const) {
      await readFor(house, { path: paths[size], seconds }, reads[size])
    }
    say(
      `round ${round + 1}: ${timeOf(reads.usual, 0.95)} ms against ${timeOf(reads.bare, 0.95)} ms`,
    )
  }
  return reads
}

interface Run extends Reads {
  readonly looks: number
  readonly page: SubjectAnswer
  readonly unsigned: number
}

function judged(run: Run): Finding {
  const { few, usual, many, bare, looks, page, unsigned } = run
  const p95 = (read: Read) => timeOf(read, 0.95)
  const ofBare = p95(usual) / p95(bare)
  const ofHistory = p95(many) / p95(few)
  const asked = few.times.length + usual.times.length + many.times.length
  const wrong = few.wrong + usual.wrong + many.wrong
  const figures: Clause[] = [
    {
      says: `${ofBare.toFixed(2)} × the bare server’s p95`,
      sort: 'figure',
      holds: ofBare <= LIMIT.ofBare,
    },
    {
      says: `${ofHistory.toFixed(2)} × with a hundred times the history`,
      sort: 'figure',
      holds: ofHistory <= LIMIT.ofHistory,
    },
  ]
  const counts: Clause[] = [
    { says: `not opened: ${wrong} of ${asked}`, sort: 'count', holds: asked > 0 && wrong === 0 },
    { says: `${looks} audit rows for ${asked} looks`, sort: 'count', holds: looks === asked },
    { says: 'a page of entries', sort: 'count', holds: page.entries.length > 1 },
  ]
  return {
    figures: {
      clients: LIMIT.clients,
      looks: asked,
      p95: { few: p95(few), usual: p95(usual), many: p95(many), bare: p95(bare) },
      p50: { usual: timeOf(usual, 0.5), bare: timeOf(bare, 0.5) },
      ofBare,
      ofHistory,
      entriesOnPage: page.entries.length,
    },
    clauses: [...figures, ...counts],
    controls: [{ name: 'without a session nothing is opened', caught: unsigned === 401 }],
  }
}
