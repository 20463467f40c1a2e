import type { Content } from '@cwmis/core/content.ts'
import { instantOf } from '@cwmis/core/time/instant.ts'
import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { allowed, look, OWN_GRANTS, type Reader, type Seen } from './reader.ts'

/** What desks sent and what is not over, first due first: of a hand-off the other desk is the sender's. */
const SENT: Statement = {
  name: 'sent-handoffs',
  text: `select json_build_object('id', s.subject, 'type', s.type, 'place', s.place, 'grants', ${OWN_GRANTS.replace('s.id', 's.subject')})
    from unnest($1::text[]) as d (desk) cross join lateral (
      select h.subject, h.type, h.place, h.due_at from head h
      where h.compartment = 'open' and h.active and h.other_desk = d.desk and h.type = 'handoff'
      order by h.due_at, h.subject limit 500) s
    order by s.due_at, s.subject`,
}

/**
 * The ids of the hand-offs that the reader's own desks sent and that are not over, as far as the reader may list them.
 * @throws SessionOverError
 */
export function sentHandoffs(
  ledger: Ledger,
  content: Content,
  reader: Reader,
): Promise<readonly string[]> {
  return look(ledger, { reader, statements: [] }, async (context, _rows, ask) => {
    const { posts, now } = context
    const held = posts.filter(({ until }) => until === null || instantOf(now) < instantOf(until))
    const desks = [...new Set(held.map(({ desk }) => desk))]
    const [rows = []] = await ask([
      { ...SENT, values: [`{${desks.map((one) => JSON.stringify(one)).join(',')}}`] },
    ])
    const seen = rows.map(([text]): Seen => JSON.parse(text ?? ''))
    const listed = seen.filter(
      (one) => allowed(content, context, { seen: one, action: 'list' }).allowed,
    )
    const subjects = [...new Set(listed.map(({ id }) => id))]
    return { answer: subjects, subjects, outcome: 'listed' }
  })
}
