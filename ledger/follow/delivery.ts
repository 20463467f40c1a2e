import { createPublicKey } from 'node:crypto'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { sealHouseEntry } from '../append/house-entry.ts'
import { append, type Brought } from '../append.ts'
import { type Keys, RULE_DEVICE } from '../keys/keys.ts'
import { nameId } from '../keys/name-id.ts'
import type { Ledger } from '../ledger.ts'
import { pipeline, type Statement } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import type { Followed, Follower } from './follow.ts'

/**
 * The sender "delivery": a hand-off sent to a desk of this house is delivered as soon as it has its position.
 * To a desk that there is not, or no longer, nothing is delivered: the hand-off stays sent, and its sender is
 * told by the sender "notices".
 * Its entry's id is made from the sending one, so that delivering twice is delivering once.
 */
export function deliverySender(ledger: Ledger, content: Content): Follower {
  return {
    name: 'delivery',
    act: async (entries) => {
      for (const entry of entries) await deliver(ledger, content, entry)
    },
  }
}

async function deliver(ledger: Ledger, content: Content, entry: Followed): Promise<void> {
  const desk = textOf(entry.open, 'toDesk')
  if (entry.header.kind !== 'handoff-sent' || desk === null) return
  if (!(await isLiving(ledger, desk, entry.receipt.recordedAt))) return
  await appendForHouse(ledger, content, {
    cause: entry.header.id,
    rule: 'delivery',
    subject: entry.subject,
    kind: 'handoff-delivered',
    answers: { desk: { v: desk } },
    at: entry.receipt.recordedAt,
  })
}

/** Did the desk exist when the hand-off was recorded, and neither it nor its office had ended? */
function isLiving(ledger: Ledger, desk: string, at: string): Promise<boolean> {
  return withConnection(ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [{ ...LIVING, values: [desk, at] }])
    return rows.length > 0
  })
}

const LIVING: Statement = {
  name: 'delivery-living',
  text: `select 1 from desk d join office o on o.id = d.office where d.id = $1
    and coalesce(least(d.until, o.until), 'infinity') > $2::timestamptz`,
}

/** What the house writes because of an entry. */
export interface HouseWords {
  readonly cause: string
  readonly rule: string
  readonly subject: Subject
  readonly kind: string
  readonly answers: Answers
  readonly at: string
}

/** Appends a system entry, once for each cause and rule, however often it is asked. @throws when it was refused */
export async function appendForHouse(
  ledger: Ledger,
  content: Content,
  words: HouseWords,
): Promise<void> {
  const result = await append(ledger, content, broughtByHouse(ledger.keys, content, words))
  if (result.outcome === 'refused') throw new Error(`${words.kind}: ${result.rule ?? ''}`)
}

/** A system entry as the house brings it: the same words are the same entry. */
export function broughtByHouse(keys: Keys, content: Content, words: HouseWords) {
  const id = nameId(words.cause, `${words.rule}:${words.kind}`)
  const bundle = nameId(id, 'bundle')
  const version = indexContent(content).newestKind(words.kind)?.version ?? 1
  const { draft, signature } = sealHouseEntry(keys, { ...words, id, bundle, version })
  const caller = {
    actor: `rule:${words.rule}`,
    device: RULE_DEVICE,
    key: createPublicKey(keys.rule).export({ format: 'jwk' }),
    session: null,
    house: true,
    recordedAt: words.at,
  } as const
  return { bundle: { id: bundle, entries: [draft], signature }, caller } satisfies Brought
}
