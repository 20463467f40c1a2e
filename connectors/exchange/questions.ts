import type { MatterQuestion } from '@cwmis/core/wire/matters.ts'
import { auditLine } from '@cwmis/ledger/audit-line.ts'
import { BEGIN, COMMIT, pipeline, ROLLBACK, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { AUDIT } from './deliver-statements.ts'
import type { Engine } from './engine.ts'
import { bytesIn, seal, unseal } from './keys.ts'
import type { AskedMatter } from './matters.ts'

const ASK: Statement = {
  name: 'exchange-question-ask',
  text: `insert into exchange_question (no, partner, key, desk, subject, sealed, at)
    values ($1::bigint, $2, $3, $4, $5::uuid, $6, $7) on conflict do nothing`,
}

/** Asks a desk whose a matter of a message is. What it says of the matter is sealed. */
export function asking(
  { keys, now }: Engine,
  { no, partner }: { readonly no: string; readonly partner: string },
  { key, desk, subject, place, number }: AskedMatter,
): Statement {
  const sealed = seal(keys, `question ${partner}`, JSON.stringify({ place, number }))
  return { ...ASK, values: [no, partner, key, desk, subject, sealed, now()] }
}

const OPEN: Statement = {
  name: 'exchange-questions',
  text: `select distinct on (partner, key, desk) id::text, partner, subject::text, sealed,
      to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from exchange_question where answer is null and desk = any($1::text[]) order by partner, key, desk, at limit 200`,
}

/** What these desks are asked, once for each matter. */
export async function openQuestions(
  { ledger, keys }: Engine,
  desks: readonly string[],
): Promise<readonly MatterQuestion[]> {
  const [rows = []] = await withConnection(ledger.view, (client) =>
    pipeline(client, [{ ...OPEN, values: [listOf(desks)] }]),
  )
  return rows.map(([id, partner, subject, sealed, at]) => {
    const words = JSON.parse(unseal(keys, `question ${partner ?? ''}`, bytesIn(sealed ?? '')))
    return {
      id: id ?? '',
      partner: partner ?? '',
      place: String(words.place),
      number: String(words.number),
      case: subject ?? null,
      at: at ?? '',
    }
  })
}

/** Which question of one of these desks, and who answers it. */
export interface Answering {
  readonly id: string
  readonly desks: readonly string[]
  readonly actor: string
}

/**
 * Says that a matter is of no case of the desk: what was asked of it there is answered, and messages that no other
 * question keeps are dropped unread; who said so stands in the audit, or nothing was said. False where there is no such
 * question.
 */
export function notOurs(engine: Engine, answering: Answering): Promise<boolean> {
  const { id, desks, actor } = answering
  return withConnection(engine.ledger.view, async (client) => {
    const [, [answered] = []] = await pipeline(client, [
      BEGIN,
      { ...NOT_OURS, values: [id, listOf(desks), actor] },
    ])
    const isThere = Number(answered?.[0] ?? 0) > 0
    await pipeline(client, isThere ? [DROP, told(engine, answering), COMMIT] : [ROLLBACK])
    return isThere
  })
}

function told(engine: Engine, { id, actor }: Answering): Statement {
  const at = engine.now()
  const line = auditLine({
    at,
    actor,
    device: null,
    door: 'exchange',
    purpose: 'casework',
    subjects: [],
    outcome: 'not-ours',
    more: { question: id },
  })
  return { ...AUDIT, values: [at, actor, '{}', line] }
}

const NOT_OURS: Statement = {
  name: 'exchange-question-not-ours',
  text: `with answered as (
      update exchange_question q set answer = 'not-ours', answered_at = now(), by = $3
      from exchange_question one
      where one.id = $1::uuid and one.desk = any($2::text[]) and one.answer is null
        and q.partner = one.partner and q.key = one.key and q.desk = one.desk and q.answer is null
      returning q.no)
    select count(*)::text from answered`,
}
const DROP: Statement = {
  name: 'exchange-question-drop',
  text: `update exchange_message m set state = 'dropped', reason = 'not-ours', sealed = null
    where m.state = 'question'
      and exists (select 1 from exchange_question q where q.no = m.no and q.answered_at = now())
      and not exists (select 1 from exchange_question q where q.no = m.no and q.answer is distinct from 'not-ours')`,
}

function listOf(texts: readonly string[]): string {
  return `{${texts.map((text) => JSON.stringify(text)).join(',')}}`
}
