import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { look, type Reader } from './reader.ts'

/** Something the reader is told inside the app: what happened to which subject or partner, in no words of the case. */
export interface Notice {
  readonly id: string
  readonly purpose: string
  /** Null where it is about a partner. */
  readonly subject: Subject | null
  readonly partner: string | null
  /** What it told of is over. */
  readonly ended: boolean
  readonly at: string
  readonly seen: boolean
}

const NOTICES: Statement = {
  name: 'read-notices',
  text: `select json_build_object('id', id::text, 'purpose', purpose, 'partner', partner, 'ended', ended_at is not null,
      'subject', case when subject is not null then json_build_object('type', type, 'id', subject) end,
      'at', to_char(made_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'seen', seen_at is not null)
    from outgoing order by id desc limit 100`,
}

/**
 * The newest hundred notices of the reader and of their desks, newest first.
 * @throws SessionOverError
 */
export function readNotices(ledger: Ledger, reader: Reader): Promise<readonly Notice[]> {
  return look(ledger, { reader, statements: [NOTICES] }, (_, [rows = []]) => {
    const answer = rows.map(([text]): Notice => JSON.parse(text ?? ''))
    return {
      answer,
      subjects: [...new Set(answer.flatMap(({ subject }) => subject?.id ?? []))],
      outcome: 'listed',
    }
  })
}

/** Marks to be set and taken back: places in the list of notices, as texts of digits. */
export interface SeenMarks {
  readonly seen?: readonly string[]
  readonly unseen?: readonly string[]
  /** All up to this one. */
  readonly upTo?: string
}

/**
 * Marks notices of the reader and of their desks as seen, or takes back marks the reader made. Others' are left alone.
 * @throws SessionOverError
 */
export function markSeen(
  ledger: Ledger,
  reader: Reader,
  { seen = [], unseen = [], upTo = '' }: SeenMarks,
): Promise<void> {
  const { length } = [...seen, ...unseen]
  const statements = [
    { ...MARK, values: [placesIn(seen), placesIn([upTo]).slice(1, -1) || '0'] },
    { ...UNMARK, values: [placesIn(unseen)] },
  ]
  return look(ledger, { reader, statements }, () => {
    return { answer: undefined, subjects: [], outcome: 'marked', more: { notices: length } }
  })
}

const MARK: Statement = {
  name: 'mark-seen',
  text: `update outgoing set seen_at = now(), seen_by = app.uid()
    where (id = any ($1::bigint[]) or id <= $2::bigint) and seen_at is null`,
}
const UNMARK: Statement = {
  name: 'mark-unseen',
  text: `update outgoing set seen_at = null, seen_by = null where id = any ($1::bigint[]) and seen_by = app.uid()`,
}

function placesIn(numbers: readonly string[]): string {
  return `{${numbers.filter((id) => /^\d{1,18}$/.test(id)).join(',')}}`
}
