import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import type { PoolClient } from 'pg'
import { pipeline } from '../../pool/pipeline.ts'
import type { Followed, Follower } from '../follow.ts'

/**
 * The sender "full-homes": a child was placed in a home that holds more children than its licence allows. That is
 * refused to nobody; the desk of whoever wrote it is told, once for each placement.
 */
export function fullHomesSender(content: Content): Follower {
  return { name: 'full-homes', write: (client, entries) => tell(client, content, entries) }
}

async function tell(
  client: PoolClient,
  content: Content,
  entries: readonly Followed[],
): Promise<void> {
  const placed = entries.flatMap(({ header, receipt, subject, open }) => {
    const kind = indexContent(content).kind(header.kind, header.version)
    const home = textOf(open, 'home')
    if (kind?.places !== 'begins' || home === null || receipt.verdict === 'refused') return []
    return [{ entry: header.id, subject: subject.id, home, post: header.author.post }]
  })
  if (placed.length === 0) return
  await pipeline(client, [{ name: 'homes-full', text: FULL, values: [JSON.stringify(placed)] }])
}

/** The home's capacity stands in its slice; a home that says none is never full. */
const FULL = `
insert into outgoing (cause, purpose, recipient, subject, type, at_once)
select 'placement:' || x.entry, 'home-full', 'desk:' || p.desk, x.subject, 'case', false
from jsonb_to_recordset($1) as x (entry uuid, subject uuid, home uuid, post text)
join post p on p.id = x.post
join head h on h.subject = x.home and h.compartment = 'open'
join app.residents_of(array(select y.home from jsonb_to_recordset($1) as y (home uuid))) r on r.home = x.home
where r.residents > (h.state ->> 'capacity')::int
on conflict do nothing`
