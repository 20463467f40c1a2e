import { createHmac } from 'node:crypto'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Sealer } from '@cwmis/core/entry/crypto.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import { sealBundle } from '@cwmis/core/entry/seal.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { MappedEntry, Meant } from '@cwmis/core/exchange/connector.ts'
import type { Brought } from '@cwmis/ledger/append.ts'
import { sealerFor } from '@cwmis/ledger/keys/crypto.ts'
import { nameId } from '@cwmis/ledger/keys/name-id.ts'
import { inParts } from '../parts.ts'
import { doorKey, type ExchangeKeys, saltFor } from './keys.ts'
import type { PartnerStanding } from './standing.ts'

/** The namespace of everything that came through the exchange. */
const EXCHANGE = '5a5b0f4c-2f9b-5c7a-9a53-6f0d1f7f2c10'

/** A message's receipt, when it came or was let in once more (ISO 8601 UTC), and whose it is. */
export interface Source {
  readonly receipt: string
  readonly cameAt: string
  readonly isAgain: boolean
  readonly standing: PartnerStanding
}

/** The subject that a message means: the same key of the same partner is the same subject. */
export function subjectMeant(partner: string, meant: Meant): Subject {
  if ('id' in meant) return meant
  return { type: meant.type, id: nameId(EXCHANGE, `${partner} ${meant.type} ${meant.key}`) }
}

/**
 * One entry of a message as that system's signed bundle. Ids and salts come from the message and the entry's place in
 * it, so that taking it up again is the same entry and not a second one. `seen`: the stamp of the file as it stands,
 * for a decision.
 */
export async function broughtBy(
  { content, keys }: { readonly content: Content; readonly keys: ExchangeKeys },
  { receipt, cameAt, standing }: Source,
  {
    entry,
    place,
    seen,
  }: { readonly entry: MappedEntry; readonly place: number; readonly seen: Header['seen'] },
): Promise<Brought> {
  const { partner, actor, post, role } = standing
  const device = deviceOf(partner)
  const identity = `${receipt} ${String(place)}`
  const header = {
    id: nameId(EXCHANGE, `entry ${identity}`),
    subject: subjectMeant(partner, entry.subject),
    kind: entry.kind,
    version: indexContent(content).newestKind(entry.kind)?.version ?? 1,
    author: { actor, post, role },
    device,
    attestedBy: device,
    happenedOn: entry.happenedOn,
    writtenAt: cameAt,
    seen,
  }
  const { answers: open, sealed } = inParts(content, entry)
  const parts = { open, ...sealed }
  const sealer = salted(keys, identity)
  const bundle = await sealBundle(
    nameId(EXCHANGE, `bundle ${identity}`),
    [{ header, parts }],
    sealer,
  )
  return { bundle, caller: { actor, device, key: doorKey(keys), session: null } }
}

/** The door by which a partner's entries come in, which vouches for them. */
export function deviceOf(partner: string): string {
  return `door:${partner}`
}

function salted(keys: ExchangeKeys, identity: string): Sealer {
  const secret = saltFor(keys, identity)
  let drawn = 0
  return {
    ...sealerFor(keys.door),
    random: (bytes) => {
      drawn += 1
      return createHmac('sha256', secret).update(String(drawn)).digest().subarray(0, bytes)
    },
  }
}
