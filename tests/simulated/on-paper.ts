import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { fileOf } from '../../connectors/exchange/fixtures/files.ts'
import { loadExchangeKeys } from '../../connectors/exchange/keys.ts'
import { settleSimulated } from '../../connectors/exchange/simulating/settle.ts'
import { POLICE_ACTS } from '../../connectors/police/scripts.ts'
import { type DatabaseConnection, withClient } from '../../ledger/embedded/connection.ts'
import type { Client } from '../../run/measuring/client.ts'
import { policeAs } from '../../run/simulating/cast.ts'
import { newSecret } from '../../run/simulating/secret.ts'
import type { TestHouse } from '../kit/house.ts'
import { PEOPLE } from '../kit/people.ts'
import { readPdf } from '../kit/read-pdf.ts'
import { type Ground, LONGEST } from './ground.ts'

/** Waits until a hand-off lies as a message that nobody took, and lets five hours go by for it. */
export async function stuck({ owner }: TestHouse, handoff: string): Promise<void> {
  const lies = `select from exchange_sending where handoff = $1 and state = 'waiting' and (tries > 0 or not exists (
    select from exchange_partner where address is not null))`
  await vi.waitFor(async () => {
    const found = await withClient(owner, (client) => client.query(lies, [handoff]))
    expect(found.rowCount).toBe(1)
  }, LONGEST)
  const ago = `update exchange_sending set made_at = made_at - interval '5 hours', next_at = next_at + interval '1 day'
    where handoff = $1`
  await withClient(owner, (client) => client.query(ago, [handoff]))
}

interface Asked extends Pick<Ground, 'all'> {
  readonly handoff: string
}

/** What an officer is told of a hand-off that is stuck: what is late, its paper and what it lacks, who looked at it. */
export async function onPaper(client: Client, { handoff, all }: Asked) {
  const late = await lateOf(client)
  const { status, text } = await printed(client, `twin/${handoff}`)
  const code = handoff.replaceAll('-', '').slice(-6).toUpperCase()
  const lacks = [code, 'C-7K2M', 'Now'].filter((one) => !text.includes(one))
  if (text.includes('CANARY')) throw new Error('more is printed than its message tells')
  return { late, status, lacks, looks: await looksAt(handoff, all) }
}

/** How the log says that its message was looked at for paper. */
export function looksAt(handoff: string, all: Ground['all']): Promise<readonly string[]> {
  return all(
    `select line::jsonb ->> 'outcome' as x from audit where line::jsonb ->> 'door' = 'paper twin'
      and subjects @> array[$1::uuid] order by 1`,
    [handoff],
  )
}

/** The hand-offs that an officer is told are late. */
async function lateOf({ wire, headers }: Client): Promise<readonly string[]> {
  const { body } = await wire.ask('GET', '/exchange/v1/twins', { headers })
  const { lines }: { readonly lines: readonly { handoff: string; lateSince: string | null }[] } =
    JSON.parse(body)
  return lines.filter(({ lateSince }) => lateSince !== null).map(({ handoff }) => handoff)
}

/** Asks for a paper (`slip/ID`): its status and its words. */
export async function printed({ wire, headers }: Client, paper: string) {
  const { status, body } = await wire.ask('GET', `/paper/${paper}`, { headers })
  const { bytes = '' } = JSON.parse(body)
  const pages = status === 200 ? (await readPdf(Buffer.from(bytes, 'base64'))).pages : []
  return { status, text: pages.join(' ') }
}

/** Sets up police that are reached nowhere: what is for them waits. */
export async function withSilentPolice(
  owner: DatabaseConnection,
  folder: string,
  secret: string,
): Promise<void> {
  const since = new Date(Date.now() - 60_000).toISOString()
  const station = policeAs({ secret, revoked: newSecret(), since, address: null })
  await withClient(owner, (client) =>
    settleSimulated(client, loadExchangeKeys(folder), {
      ...station,
      desk: PEOPLE.police.desk,
      places: [],
    }),
  )
}

/** A file signed by the police in which they tell of one child; `type`: of a sort that nobody agreed on. */
export function policeFile(secret: string, type?: string): Promise<Buffer> {
  const now = new Date().toISOString()
  const [told] = POLICE_ACTS[0]?.messages({ script: 'happy', seed: 1, now }) ?? []
  const manifest = { partner: 'police' }
  const message = { ...told, ...(type === undefined ? {} : { type }) }
  return fileOf(randomUUID(), [message], { secret, now, manifest })
}
