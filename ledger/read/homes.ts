import type { Content } from '@cwmis/core/content.ts'
import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import type { HomeState } from '@cwmis/core/subject/home/state.ts'
import type { ClosingProgress, HomeAnswer, HomeLine, ResidentLine } from '@cwmis/core/wire/homes.ts'
import type { Ledger } from '../ledger.ts'
import type { Rows } from '../pool/pipeline.ts'
import { json } from '../pool/transaction.ts'
import { allowed, type Context, look, OWN_GRANTS, type Reader, type Seen } from './reader.ts'

/** A district has a few dozen, the nation some hundreds. */
const MOST = 1000

const HOMES = `
select json_build_object('id', s.id, 'type', s.type, 'place', s.place, 'open', h.state,
    'residents', coalesce(r.residents, 0), 'grants', ${OWN_GRANTS})
  from subject s
  join head h on h.subject = s.id and h.compartment = 'open'
  left join app.residents_of(array(select x.id from subject x where x.type = 'home')) r on r.home = s.id
  where s.type = 'home'
  order by lower(h.state ->> 'name'), s.id limit ${String(MOST)}`

interface SeenHome extends Seen {
  readonly open: HomeState
  readonly residents: number
}

/**
 * The homes the reader may see, by name, each with how many children live there. The audit row names them all.
 * @throws SessionOverError
 */
export function readHomes(
  ledger: Ledger,
  content: Content,
  reader: Reader,
): Promise<readonly HomeLine[]> {
  const statements = [{ name: 'homes', text: HOMES, values: [] }]
  return look(ledger, { reader, statements }, (context, [rows]) => {
    const seen = told<SeenHome>(rows).filter((one) => mayList(content, context, one))
    const subjects = seen.map(({ id }) => id)
    return { answer: seen.map(homeLine), subjects, outcome: 'listed' }
  })
}

function mayList(content: Content, context: Context, seen: Seen): boolean {
  return allowed(content, context, { seen, action: 'list' }).allowed
}

function told<T>(rows: Rows | undefined): readonly T[] {
  return (rows ?? []).flatMap(([text]): T[] => (text ? [JSON.parse(text)] : []))
}

function homeLine({ id, open, residents }: SeenHome): HomeLine {
  const { name, sort, status, licence, capacity, place, desk } = open
  return {
    id,
    name,
    sort,
    status,
    licenceNo: licence?.number ?? null,
    licensedUntil: licence?.until ?? null,
    licenceEnded: licence?.ended ?? false,
    capacity,
    place: place?.place ?? null,
    desk,
    residents,
  }
}

const HOME = `
select json_build_object('id', s.id, 'type', s.type, 'place', s.place, 'grants', ${OWN_GRANTS},
    'residents', coalesce((select r.residents from app.residents_of(array[s.id]) r), 0),
    'closing', app.closing_of(s.id))
  from subject s where s.id = $1 and s.type = 'home'`

/** Both ends of a placement stand under the policies of whoever reads. */
const RESIDENTS = `
select json_build_object('id', s.id, 'type', s.type, 'place', s.place, 'open', h.state, 'child', k.state,
    'since', to_char(p.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'grants', ${OWN_GRANTS})
  from link p
  join subject s on s.id = p.from_id
  join head h on h.subject = s.id and h.compartment = 'open'
  left join link c on c.from_id = s.id and c.kind = 'child' and c.until is null
  left join head k on k.subject = c.to_id and k.compartment = 'open'
  where p.to_id = $1 and p.kind = 'placement' and p.until is null
  order by p.since, s.id limit ${String(MOST)}`

interface SeenOne extends Seen {
  readonly residents: number
  readonly closing: ClosingProgress | null
}

interface SeenResident extends Seen {
  readonly open: Pick<CaseState, 'placement'>
  readonly child: Pick<ChildState, 'names'> | null
  readonly since: string
}

/**
 * Who lives in a home: those the reader may see by name, of all of them the number. Null where the home is not the
 * reader's to see.
 * @throws SessionOverError
 */
export function readHome(
  ledger: Ledger,
  content: Content,
  { reader, home }: { readonly reader: Reader; readonly home: string },
): Promise<HomeAnswer | null> {
  const statements = [
    { name: 'home', text: HOME, values: [home] },
    { name: 'home-residents', text: RESIDENTS, values: [home] },
  ]
  return look<HomeAnswer | null>(ledger, { reader, statements }, (context, [found, living]) => {
    const seen = json<SeenOne>(found)
    if (seen === null || !mayList(content, context, seen)) {
      return { answer: null, subjects: [], outcome: 'refused' }
    }
    const shown = told<SeenResident>(living).filter((one) => mayList(content, context, one))
    const { residents, closing } = seen
    const answer = { residents, closing, lines: shown.map(residentLine) }
    return { answer, subjects: [home, ...shown.map(({ id }) => id)], outcome: 'listed' }
  })
}

function residentLine({ id, open, child, since }: SeenResident): ResidentLine {
  const names = child?.names ?? []
  const name = (names.find(({ preferred }) => preferred) ?? names[0])?.name ?? null
  const { placement } = open
  return { case: id, name, since: placement?.since ?? since, reviewOn: placement?.reviewOn ?? null }
}
