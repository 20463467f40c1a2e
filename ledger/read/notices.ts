import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { look, type Reader } from './reader.ts'

/** Something the reader is told inside the app: what happened to which subject, in no words of the case. */
export interface Notice {
  readonly id: string
  readonly purpose: string
  readonly subject: Subject
  readonly at: string
  readonly seen: boolean
}

const NOTICES: Statement = {
  name: 'read-notices',
  text: `select json_build_object('id', id::text, 'purpose', purpose, 'subject', json_build_object('type', type, 'id', subject),
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
      subjects: [...new Set(answer.map(({ subject }) => subject.id))],
      outcome: 'listed',
    }
  })
}

/**
 * Marks notices of the reader as seen. Others' are left alone.
 * @throws SessionOverError
 */
export function markSeen(
  ledger: Ledger,
  { reader, notices }: { readonly reader: Reader; readonly notices: readonly string[] },
): Promise<void> {
  const ids = notices.filter((id) => /^\d{1,18}$/.test(id))
  const statement = {
    name: 'mark-seen',
    text: 'update outgoing set seen_at = now(), seen_by = app.uid() where id = any ($1::bigint[]) and seen_at is null',
    values: [`{${ids.join(',')}}`],
  }
  return look(ledger, { reader, statements: [statement] }, () => {
    return { answer: undefined, subjects: [], outcome: 'marked', more: { notices: ids.length } }
  })
}
