import type { Statement } from '@cwmis/ledger/pool/pipeline.ts'
import type { Engine } from '../engine.ts'
import { hashOf, receiptOf } from '../inbox.ts'
import { seal } from '../keys.ts'
import type { Line } from './lines.ts'

/** Lays a file down as it came, unread. One that was refused before is looked at anew. */
export const LAY_FILE: Statement = {
  name: 'exchange-lay-file',
  text: `insert into exchange_file (partner, direction, id, hash, sealed, at, by, state)
    values ($1, 'in', $2, $3, $4, $5, $6, 'unread') on conflict do nothing`,
}
/** What came under a file's id: hash, state and how many messages. */
export const KNOWN_FILE: Statement = {
  name: 'exchange-known-file',
  text: `select hash, state, messages::text from exchange_file where partner = $1 and direction = 'in' and id = $2`,
}
/** All of it is laid down. */
export const FILE_TAKEN: Statement = {
  name: 'exchange-file-taken',
  text: `update exchange_file set state = 'taken', messages = $4::int, problems = '[]'
    where partner = $1 and direction = 'in' and id = $2 and hash = $3`,
}
/** Nothing of it is laid down, and why. */
export const FILE_REFUSED: Statement = {
  name: 'exchange-file-refused',
  text: `update exchange_file set state = 'refused', problems = $4::jsonb
    where partner = $1 and direction = 'in' and id = $2 and hash = $3 and state <> 'taken'`,
}

const LAY_LINE: Statement = {
  name: 'exchange-lay-line',
  text: `insert into exchange_message (partner, source, id, hash, sealed, came_at, flow, line, sequence, state, receipt)
    values ($1, $2, $3, $4, $5, $6::timestamptz, $7, $8, $9, 'waiting', $10::uuid) on conflict do nothing`,
}

/** Lays the messages of a file down, each once: what came by line already stays as it is. */
export function layLines(engine: Engine, partner: string, lines: readonly Line[]): Statement[] {
  const now = engine.now()
  return lines.map(({ body, envelope, flow }) => {
    const { id, source, partitionkey, subject, sequence } = envelope
    const hash = hashOf(body)
    const sealed = seal(engine.keys, `message ${partner}`, body)
    const receipt = receiptOf(partner, { id, hash })
    const line = partitionkey ?? subject
    const values = [partner, source, id, hash, sealed, now, flow, line, sequence, receipt]
    return { ...LAY_LINE, values }
  })
}

const CHECK: Statement = {
  name: 'exchange-check-lines',
  text: `select x.line::text, case when m.hash <> x.hash then 'id-reused' else m.reason end
    from jsonb_to_recordset($2::jsonb) as x (line int, id text, hash text)
    join exchange_message m on m.partner = $1 and m.id = x.id and m.twin = ''
    where m.hash <> x.hash or (m.state = 'refused' and m.settled_at is null) order by x.line limit 100`,
}

/** Which messages of a file are known with another body, or were refused under their id. */
export function checkLines(partner: string, lines: readonly Line[]): Statement {
  const told = lines.map(({ at, body, envelope }) => ({
    line: at,
    id: envelope.id,
    hash: hashOf(body),
  }))
  return { ...CHECK, values: [partner, JSON.stringify(told)] }
}

/** A file that was made for a partner. */
export const MADE_FILE: Statement = {
  name: 'exchange-made-file',
  text: `insert into exchange_file (partner, direction, id, hash, sealed, at, by, state, messages)
    values ($1, 'out', $2, $3, $4, $5, $6, 'made', $7::int)`,
}
/** What lies in a file of ours is sent; another round may not send it again. */
export const SENT_IN_FILE: Statement = {
  name: 'exchange-sent-in-file',
  text: `update exchange_sending set state = 'sent', reason = 'file', status = null, settled_at = $2, tries = tries + 1
    where id = any($1::uuid[]) and state = 'waiting'`,
}
/** A file of ours, whole, with the hand-offs in it. */
export const FILE_AGAIN: Statement = {
  name: 'exchange-file-again',
  text: `select sealed, messages::text from exchange_file where partner = $1 and direction = 'out' and id = $2 and sealed is not null`,
}
/** The newest files of a partner, both ways. */
export const FILES: Statement = {
  name: 'exchange-files',
  text: `select id, direction, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), state, messages::text, problems::text
    from exchange_file where partner = $1 order by no desc limit 100`,
}
/** How many messages wait for a partner. */
export const WAIT_FOR: Statement = {
  name: 'exchange-wait-for',
  text: `select count(*)::text from exchange_sending where partner = $1 and state = 'waiting'`,
}
