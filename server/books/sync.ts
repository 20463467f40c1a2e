import type { SyncAnswer, SyncBody } from '@cwmis/core/wire/sync.ts'
import { sync } from '@cwmis/ledger/sync.ts'
import type { Sent } from '../ports.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'
import { servedSubject } from './subject.ts'

/** What a device must fetch and drop. */
export async function syncAs(
  { ledger, content, practice, epoch }: Shelf,
  { token }: Session,
  { digest, manifest, purged = [] }: SyncBody,
): Promise<Sent<SyncAnswer>> {
  const reader = { token, purpose: 'casework', door: 'sync' } as const
  const held = manifest === undefined ? {} : { manifest }
  const synced = await sync(ledger, content, { reader, digest, purged, ...held })
  const { digest: changed } = practice.news()
  const known = { epoch: await epoch(), ...(changed === '' ? {} : { practice: changed }) }
  if (!('moved' in synced)) return { ...known, same: synced.same }
  return { ...known, ...synced, moved: synced.moved.map(servedSubject) }
}
