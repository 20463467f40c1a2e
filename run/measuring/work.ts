import type { Bundle } from '@cwmis/core/entry/entry.ts'
import type { Seen } from '@cwmis/core/entry/header.ts'
import { sealBundle, type Unsealed } from '@cwmis/core/entry/seal.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { uuidv7 } from 'uuidv7'
import { answersOf, isDecision, kindOf, SORTS, type Sort } from './answers.ts'
import type { Client } from './client.ts'

/** More own entries than this are not named on top of one stamp. */
const MOST_OWN = 40
const HOUR = 3_600_000

/** A case of one client, with what its screen shows of it: the last stamp and the own entries on top. */
export interface Held {
  subject: Subject
  stamp: string | null
  own: string[]
}

/** Opens cases, each with its child: facts of one bundle for as many as fit. Gives what the client holds then. */
export async function openingBundle(
  client: Client,
  count: number,
): Promise<{ bundle: Bundle; held: Held[] }> {
  const held: Held[] = []
  const entries: Unsealed[] = []
  for (let made = 0; made < count; made += 1) {
    const child: Subject = { type: 'child', id: uuidv7() }
    const subject: Subject = { type: 'case', id: uuidv7() }
    entries.push(unsealed(client, { subject: child, sort: 'child', seen: nothing() }))
    entries.push(unsealed(client, { subject, sort: 'case', seen: nothing(), child: child.id }))
    held.push({ subject, stamp: null, own: [] })
  }
  return { bundle: await sealBundle(uuidv7(), entries, client.sealer), held }
}

/** The next entries about these cases, as one signed bundle: a decision alone, or facts. */
export async function nextBundle(
  client: Client,
  cases: readonly Held[],
  sort: Sort,
): Promise<Bundle> {
  const entries = cases.map((held) => {
    const { stamp } = held
    const entry = unsealed(client, { subject: held.subject, sort, seen: { stamp, own: held.own } })
    held.own = [...held.own, entry.header.id].slice(-MOST_OWN)
    return entry
  })
  return sealBundle(uuidv7(), entries, client.sealer)
}

/** What the n-th entry of a run of single entries is: one in ten a decision, half with a sealed part. */
export function sortOf(nth: number): Sort {
  return SORTS[nth % SORTS.length] ?? 'visit'
}

/** What the n-th bundle of facts holds: half of them with a sealed part. */
export function factOf(nth: number): Sort {
  const facts = SORTS.filter((sort) => !isDecision(sort))
  return facts[nth % facts.length] ?? 'visit'
}

interface About {
  subject: Subject
  sort: Sort | 'child' | 'case'
  seen: Seen
  child?: string
}

function nothing(): Seen {
  return { stamp: null, own: [] }
}

function unsealed(client: Client, { subject, sort, seen, child }: About): Unsealed {
  const now = Date.now()
  const header = {
    id: uuidv7(),
    subject,
    kind: kindOf(sort),
    version: 1,
    author: client.author,
    device: client.device,
    attestedBy: null,
    happenedOn: {
      from: isoOf(now - HOUR),
      to: isoOf(now - HOUR + 60_000),
      precision: 'minute' as const,
    },
    writtenAt: isoOf(now),
    seen,
  }
  return { header, parts: answersOf(sort, { ...client, child: child ?? '' }) }
}
