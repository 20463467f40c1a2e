import type { HeldPost } from '@cwmis/core/access/access.ts'
import { isOffered, withoutSafePlace } from '@cwmis/core/service/listed.ts'
import type { ServiceNear } from '@cwmis/core/wire/house.ts'
import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { json } from '../pool/transaction.ts'
import { type Ask, look, type Reader } from './reader.ts'

/** Offices, desks and colleagues as they stand now, and the reader's own posts. */
export interface ReadDirectory {
  readonly me: {
    readonly actor: string
    readonly name: string
    readonly posts: readonly HeldPost[]
  }
  readonly offices: readonly {
    readonly id: string
    readonly name: string
    readonly place: string | null
  }[]
  readonly desks: readonly { readonly id: string; readonly name: string; readonly office: string }[]
  readonly people: readonly {
    readonly actor: string
    readonly name: string
    readonly post: string
    readonly desk: string
    readonly role: string
    /** The number of the post, where it has one. */
    readonly phone?: string | null
  }[]
  readonly services: readonly ServiceNear[]
}

/** What a phone carries of the directory of services; a district has some hundreds. */
const MOST = 200

/** The newest first, in the districts given. */
const SERVICES = `select json_build_object('id', s.id, 'answers', s.answers) from service_line s
  where split_part(s.place, '.', 1) = any ($1::text[])
    and not exists (select 1 from service_line n where n.id = s.id and n.version > s.version)
  order by s.no desc limit ${String(MOST)}`

const DIRECTORY: Statement = {
  name: 'read-directory',
  text: `select json_build_object(
    'name', (select name from actor where id = app.uid()),
    'offices', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'place', place) order by name), '[]')
      from office where coalesce(until, 'infinity') > now()),
    'desks', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'office', office) order by name), '[]')
      from desk where coalesce(until, 'infinity') > now()),
    'people', (select coalesce(json_agg(json_build_object('actor', a.id, 'name', a.name, 'post', p.id, 'desk', p.desk,
        'role', p.role, 'phone', p.phone) order by a.name), '[]')
      from holding h join actor a on a.id = h.actor join post p on p.id = h.post
      where h.since <= now() and coalesce(least(h.until, p.until, a.until), 'infinity') > now()))`,
}

/**
 * The directory for pickers. Of no child, so its audit row names no subject.
 * @throws SessionOverError
 */
export function readDirectory(ledger: Ledger, reader: Reader): Promise<ReadDirectory> {
  return look(ledger, { reader, statements: [DIRECTORY] }, async (context, [rows], ask) => {
    const { actor, posts, now } = context
    const found = json<Omit<ReadDirectory, 'me' | 'services'> & { readonly name: string }>(rows)
    if (found === null) throw new Error('the directory did not answer')
    const { name, ...directory } = found
    const current = posts.filter((post) => post.from <= now && (post.until ?? '9') > now)
    const me = { actor: actor.actor, name, posts: current }
    const answer = { ...directory, me, services: await servicesNear(current, now, ask) }
    return { answer, subjects: [], outcome: 'listed' }
  })
}

async function servicesNear(
  posts: readonly HeldPost[],
  now: string,
  ask: Ask,
): Promise<readonly ServiceNear[]> {
  const districts = posts.flatMap(({ place }) => place?.split('.')[0] ?? [])
  if (districts.length === 0) return []
  const values = [`{${[...new Set(districts)].join(',')}}`]
  const [rows = []] = await ask([{ name: 'services-near', text: SERVICES, values }])
  const lines = rows.flatMap(([text]): ServiceNear[] => (text ? [JSON.parse(text)] : []))
  return lines
    .filter(({ answers }) => isOffered(answers, now.slice(0, 10)))
    .map(({ id, answers }) => ({ id, answers: withoutSafePlace(answers) }))
}
