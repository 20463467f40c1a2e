import type { Content } from '@cwmis/core/content.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import type { PoolClient } from 'pg'
import { pipeline, type Rows, type Statement } from '../pool/pipeline.ts'
import type { Followed, Follower } from './follow.ts'
import { supervisingDesks } from './supervising.ts'
import { type Around, type Told, toldOf } from './told.ts'

/** The sender "notices": what is told inside the app. Each is told once, for its key is unique; it is never rebuilt. */
export function noticesSender(content: Content): Follower {
  return { name: 'notices', write: (client, entries) => writeNotices(client, content, entries) }
}

async function writeNotices(
  client: PoolClient,
  content: Content,
  entries: readonly Followed[],
): Promise<void> {
  const told = await toldFor(client, content, entries)
  if (told.length === 0) return
  await pipeline(client, [
    {
      name: 'notices-insert',
      text: `insert into outgoing (cause, purpose, recipient, subject, type, at_once)
        select 'entry:' || entry, purpose, recipient, subject, type, "atOnce"
        from jsonb_to_recordset($1) as x (entry text, purpose text, recipient text, subject uuid, type text, "atOnce" boolean)
        on conflict do nothing`,
      values: [JSON.stringify(told)],
    },
  ])
}

/** Everything that is to be told about these entries. */
export async function toldFor(
  client: PoolClient,
  content: Content,
  entries: readonly Followed[],
): Promise<Told[]> {
  const supervisingOf = await supervisingDesks(client, content, entries)
  const around = { ...(await lookAround(client, entries)), supervisingOf }
  return entries.flatMap((entry) => toldOf(content, entry, around))
}

async function lookAround(
  client: PoolClient,
  entries: readonly Followed[],
): Promise<Omit<Around, 'supervisingOf'>> {
  const posts = entries.flatMap(({ header }) => header.author.post ?? [])
  const handoffs = entries.flatMap(({ subject }) =>
    subject.type === 'handoff' ? [subject.id] : [],
  )
  const files = entries.map(({ subject }) => subject.id)
  const plans = entries.flatMap(({ open }) => textOf(open, 'plan') ?? [])
  const [desks = [], sides = [], authors = [], nowhere = [], responsible = []] = await pipeline(
    client,
    [
      { ...DESKS, values: [JSON.stringify(posts)] },
      { ...SIDES, values: [`{${handoffs.join(',')}}`] },
      { ...AUTHORS, values: [JSON.stringify(plans)] },
      { ...NOWHERE, values: [JSON.stringify(entries.flatMap(sentTo))] },
      { ...RESPONSIBLE, values: [`{${files.join(',')}}`] },
    ],
  )
  return {
    deskOf: pairs(desks),
    sidesOf: new Map(
      sides.map(([id, from, to]) => [id ?? '', { from: from ?? null, to: to ?? null }]),
    ),
    authorOf: pairs(authors),
    responsibleFor: pairs(responsible),
    nowhere: new Set(nowhere.map(([id]) => id ?? '')),
  }
}

const DESKS: Statement = {
  name: 'notices-desks',
  text: 'select id, desk from post where id in (select jsonb_array_elements_text($1))',
}
const SIDES: Statement = {
  name: 'notices-sides',
  text: `select subject::text, other_desk, desk from head where compartment = 'open' and subject = any ($1::uuid[])`,
}
const RESPONSIBLE: Statement = {
  name: 'notices-responsible',
  text: `select subject::text, coalesce('actor:' || officer, 'desk:' || desk) from head
    where compartment = 'open' and subject = any ($1::uuid[]) and coalesce(officer, desk) is not null`,
}
const AUTHORS: Statement = {
  name: 'notices-authors',
  text: `select id::text, author from entry where id = any (array(
    select x::uuid from jsonb_array_elements_text($1) as x where x ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))`,
}
const NOWHERE: Statement = {
  name: 'notices-nowhere',
  text: `select x.entry from jsonb_to_recordset($1) as x (entry text, desk text, at timestamptz)
    where not exists (select 1 from desk d join office o on o.id = d.office where d.id = x.desk
      and coalesce(least(d.until, o.until), 'infinity') > x.at)`,
}

/** To which desk a hand-off was sent, and when. */
function sentTo({
  header,
  receipt,
  open,
}: Followed): { entry: string; desk: string; at: string }[] {
  const desk = header.kind === 'handoff-sent' ? textOf(open, 'toDesk') : null
  return desk === null ? [] : [{ entry: header.id, desk, at: receipt.recordedAt }]
}

function pairs(rows: Rows): Map<string, string> {
  return new Map(rows.map(([key, value]) => [key ?? '', value ?? '']))
}
