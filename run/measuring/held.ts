import type { SyncAnswer } from '@cwmis/core/wire/sync.ts'
import type { ExampleAccount } from '../start/accounts.ts'
import { signIn } from './client.ts'

/** The part of an address that names a subject type. */
const PLACES: Readonly<Record<string, string>> = {
  report: 'reports',
  child: 'children',
  case: 'cases',
  handoff: 'handoffs',
}

/** One subject of each type that an account's device holds, by its place in addresses. */
export async function subjectsOf(
  port: number,
  account: ExampleAccount,
): Promise<Readonly<Record<string, string>>> {
  const { wire, headers } = await signIn(port, account)
  const body = JSON.stringify({ digest: '', manifest: [] })
  const answer = await wire.ask('POST', '/sync', { body, headers })
  wire.close()
  const synced: SyncAnswer = JSON.parse(answer.body)
  const ids: Record<string, string> = {}
  for (const { subject } of 'moved' in synced ? synced.moved : []) {
    const place = PLACES[subject.type]
    if (place !== undefined) ids[place] ??= subject.id
  }
  return ids
}
