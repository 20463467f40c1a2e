import type { Answers } from '@cwmis/core/form/answer.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'
import { mayKeepServices, placeOfService, serviceForm } from '@cwmis/core/service/listed.ts'
import type { ServiceRefusal } from '@cwmis/core/wire/services.ts'
import { sealBox } from '../keys/box.ts'
import type { Keys } from '../keys/keys.ts'
import { type Context, look, type Reader } from '../read/reader.ts'
import { COLUMNS, placeIn, type ServiceRow, type Services, toldServices } from '../read/services.ts'

const STANDING = `select ${COLUMNS} from service_line s join actor a on a.id = s.actor
  where s.id = $1 order by s.version desc limit 1`

const KEEP = `insert into service_line (id, version, actor, form, place, answers, sealed)
  select $1, $2, app.uid(), $3, $4, $5, $6 on conflict (id, version) do nothing returning version`

/** A line to keep: new (`was` 0), or a change of the one that stood at `was`. */
export interface ServiceChange {
  readonly id: string
  readonly was: number
  readonly answers: Answers
}

/**
 * Adds a line or the next version of one in the reader's name. Null: kept. A line is kept by those whose role keeps
 * services, where it is offered and where it was offered before.
 * @throws SessionOverError
 */
export function keepService(
  services: Services,
  reader: Reader,
  change: ServiceChange,
): Promise<ServiceRefusal | null> {
  const { ledger } = services
  const statements = [{ name: 'service-standing', text: STANDING, values: [change.id] }]
  return look<ServiceRefusal | null>(ledger, { reader, statements }, async (context, rows, ask) => {
    const [before = null] = toldServices(rows[0])
    const refused = refusalOf(services, context, { change, before })
    if (refused !== null) return { answer: refused, subjects: [], outcome: 'refused' }
    const [kept = []] = await ask([
      { name: 'service-keep', text: KEEP, values: valuesOf(services, change) },
    ])
    if (kept.length === 0) return { answer: 'changed', subjects: [], outcome: 'refused' }
    const more = { service: change.id, version: change.was + 1 }
    return { answer: null, subjects: [], outcome: 'kept', more }
  })
}

function refusalOf(
  { content }: Services,
  { posts, now }: Context,
  { change, before }: { readonly change: ServiceChange; readonly before: ServiceRow | null },
): ServiceRefusal | null {
  const place = placeOfService(change.answers)
  if (place === null || serviceForm(content) === null) return 'incomplete'
  const places = before === null ? [place] : [place, before.place]
  const all = places.every((one) => mayKeepServices(content, posts, { place: one, asOf: now }))
  if (!all) return 'not-yours'
  return (before?.version ?? 0) === change.was ? null : 'changed'
}

function valuesOf({ ledger, content }: Services, change: ServiceChange): (string | null)[] {
  const form = serviceForm(content)
  if (form === null) throw new Error('the practice has no form of the directory')
  const body = { form, kind: form.kind, lists: content.codeLists }
  const { open = {}, LOC } = splitAnswers(body, change.answers)
  const version = change.was + 1
  return [
    change.id,
    String(version),
    String(form.version),
    placeOfService(change.answers) ?? '',
    JSON.stringify(open),
    LOC === undefined ? null : sealed(ledger.keys, placeIn(change.id, version), LOC),
  ]
}

function sealed(keys: Keys, place: string, answers: Answers): string {
  const box = sealBox(keys, { sealing: 'LOC', place }, Buffer.from(JSON.stringify(answers)))
  return JSON.stringify({
    sealed: box.sealed.toString('base64'),
    wrapped: box.wrapped.toString('base64'),
    key: box.key,
  })
}
