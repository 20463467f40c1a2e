import { approversOf, type Spell, type Staff } from '@cwmis/core/access/approval.ts'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { instantOf } from '@cwmis/core/time/instant.ts'
import type { PoolClient } from 'pg'
import { pipeline, type Rows } from '../pool/pipeline.ts'
import { json } from '../pool/transaction.ts'
import type { Followed } from './follow.ts'
import { noticeRule } from './told.ts'

/** What the chain is asked with: everybody who ever sat where, where the files lie, from whom they were hidden. */
interface Ground {
  readonly staff: Staff
  readonly placeOf: ReadonlyMap<string, string>
  readonly hidden: readonly (Spell & { readonly subject: string })[]
}

/**
 * For each of these entries that is told to whoever supervises its author: the desks of those who could decide when
 * it was recorded, by the practice's chain. None where nobody lived to: the administrators hear of that.
 */
export async function supervisingDesks(
  client: PoolClient,
  content: Content,
  entries: readonly Followed[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = entries.filter(({ header }) =>
    noticeRule(content, header.kind)?.tells.some(({ to }) => to === 'supervising'),
  )
  if (asked.length === 0) return new Map()
  const ground = await readGround(client, content, asked)
  return new Map(asked.map((entry) => [entry.header.id, desksFor(content, ground, entry)]))
}

async function readGround(
  client: PoolClient,
  content: Content,
  entries: readonly Followed[],
): Promise<Ground> {
  const { steps } = indexContent(content).process().approvals
  const roles = JSON.stringify(steps.flatMap((step) => step.roles))
  const files = [...new Set(entries.map(({ subject }) => subject.id))]
  const [staff, hidden, places = []] = await pipeline(client, [
    { name: 'supervising-staff', text: 'select app.staff_ever($1)', values: [roles] },
    {
      name: 'supervising-hidden',
      text: 'select app.excluded_ever($1)',
      values: [JSON.stringify(files)],
    },
    {
      name: 'supervising-places',
      text: `select subject::text, place from head where compartment = 'open' and subject = any ($1::uuid[])`,
      values: [`{${files.join(',')}}`],
    },
  ])
  const known = json<Staff>(staff)
  if (known === null) throw new Error('the staff did not answer')
  return { staff: known, hidden: json<Ground['hidden']>(hidden) ?? [], placeOf: placesOf(places) }
}

function placesOf(rows: Rows): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([id, place]) => (id && place ? [[id, place]] : [])))
}

function desksFor(content: Content, ground: Ground, { header, receipt, subject }: Followed) {
  const at = receipt.recordedAt
  const hidden = ground.hidden.filter((one) => one.subject === subject.id && lasts(one, at))
  const named = approversOf({
    chain: indexContent(content).process().approvals,
    approval: {
      author: header.author.actor,
      place: ground.placeOf.get(subject.id) ?? null,
      excluded: hidden.map(({ actor }) => actor),
      askedAt: at,
    },
    staff: ground.staff,
    asOf: at,
  })
  return [...new Set(named.map(({ desk }) => desk))]
}

function lasts({ from, until }: Spell, at: string): boolean {
  return instantOf(from) <= instantOf(at) && (until === null || instantOf(at) < instantOf(until))
}
