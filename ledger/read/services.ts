import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { joinWhole } from '@cwmis/core/form/split.ts'
import { mayKeepServices, SERVICE_FORM, withoutSafePlace } from '@cwmis/core/service/listed.ts'
import type { ServiceListed, ServicesAnswer } from '@cwmis/core/wire/services.ts'
import { openBox } from '../keys/box.ts'
import type { Keys } from '../keys/keys.ts'
import type { Ledger } from '../ledger.ts'
import type { Rows } from '../pool/pipeline.ts'
import { type Context, look, type Reader } from './reader.ts'

/** A district has some hundreds; of more the newest are told. */
const MOST = 5_000

/** A line as the database tells it; its table stands as `s`, its author as `a`. */
export const COLUMNS = `json_build_object('id', s.id, 'version', s.version, 'place', s.place, 'answers', s.answers,
  'sealed', s.sealed, 'form', s.form, 'by', a.name,
  'at', to_char(s.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`

const LIST = `select ${COLUMNS} from service_line s join actor a on a.id = s.actor
  where not exists (select 1 from service_line n where n.id = s.id and n.version > s.version)
  order by s.no desc limit ${String(MOST)}`

const HISTORY = `select ${COLUMNS} from service_line s join actor a on a.id = s.actor
  where s.id = $1 order by s.version desc`

/** A line of the directory in the database. */
export interface ServiceRow extends Omit<ServiceListed, 'mine'> {
  readonly place: string
  readonly form: number
  readonly sealed: {
    readonly sealed: string
    readonly wrapped: string
    readonly key: number
  } | null
}

/** The directory with what every question to it needs. */
export interface Services {
  readonly ledger: Ledger
  readonly content: Content
}

/**
 * Every line of the directory as it stands, newest change first. About no child, so its audit row names none.
 * @throws SessionOverError
 */
export function readServices(services: Services, reader: Reader): Promise<ServicesAnswer> {
  const statements = [{ name: 'services', text: LIST, values: [] }]
  return look(services.ledger, { reader, statements }, (context, [rows]) => ({
    answer: answerOf(services, context, rows),
    subjects: [],
    outcome: 'listed',
  }))
}

/**
 * How one line stood from change to change, newest first; empty where there is none.
 * @throws SessionOverError
 */
export function readService(
  services: Services,
  reader: Reader,
  id: string,
): Promise<ServicesAnswer> {
  const statements = [{ name: 'service', text: HISTORY, values: [id] }]
  return look(services.ledger, { reader, statements }, (context, [rows]) => ({
    answer: answerOf(services, context, rows),
    subjects: [],
    outcome: 'listed',
    more: { service: id },
  }))
}

function answerOf(services: Services, context: Context, rows: Rows | undefined): ServicesAnswer {
  const { content } = services
  const { posts, now } = context
  const places = posts.flatMap(({ place }) => place ?? [])
  return {
    keeps: places.some((place) => mayKeepServices(content, posts, { place, asOf: now })),
    lines: toldServices(rows).map((row) => lineOf(services, context, row)),
  }
}

function lineOf(
  { ledger, content }: Services,
  { posts, now }: Context,
  row: ServiceRow,
): ServiceListed {
  const { id, version, by, at, place } = row
  const held = posts.filter((post) => post.from <= now && (post.until ?? '9') > now)
  const compartments: readonly Compartment[] = held.flatMap(
    ({ role }) => indexContent(content).role(role)?.compartments ?? [],
  )
  const mine = mayKeepServices(content, posts, { place, asOf: now })
  const answers = compartments.includes('LOC')
    ? whole(ledger.keys, content, row)
    : withoutSafePlace(row.answers)
  return { id, version, answers, by, at, mine }
}

function whole(keys: Keys, { forms, codeLists }: Content, row: ServiceRow): Answers {
  const form = forms.find(({ code, version }) => code === SERVICE_FORM && version === row.form)
  if (form === undefined || row.sealed === null) return row.answers
  const box = {
    sealed: Buffer.from(row.sealed.sealed, 'base64'),
    wrapped: Buffer.from(row.sealed.wrapped, 'base64'),
    key: row.sealed.key,
  }
  const at = { sealing: 'LOC', place: placeIn(row.id, row.version) } as const
  const LOC: Answers = JSON.parse(openBox(keys, at, box).toString())
  const body = { form, kind: form.kind, lists: codeLists }
  return joinWhole(body, { open: row.answers, LOC })
}

/** What is bound to the sealed position, so that it opens nowhere else. */
export function placeIn(id: string, version: number): string {
  return `service:${id}:${String(version)}`
}

/** The lines of an answer of the database. */
export function toldServices(rows: Rows | undefined): readonly ServiceRow[] {
  return (rows ?? []).flatMap(([text]): ServiceRow[] => (text ? [JSON.parse(text)] : []))
}
