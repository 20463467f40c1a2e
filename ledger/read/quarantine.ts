import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { look, type Reader } from './reader.ts'

/** An entry that waits for a supervisor. */
export interface Waiting {
  readonly entry: string
  readonly author: string
  readonly subject: Subject
  readonly kind: string
  readonly recordedAt: string
  readonly reason: string
}

const WAITING: Statement = {
  name: 'read-quarantine',
  text: `select json_build_object('entry', id, 'author', author,
      'subject', json_build_object('type', subject_type, 'id', subject), 'kind', kind, 'reason', reason,
      'recordedAt', to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from quarantine where released_by is null order by recorded_at limit 200`,
}

/**
 * The oldest two hundred entries that wait for this reader, by the place of their authors' offices: empty for
 * whoever may not release any, and never one's own.
 * @throws SessionOverError
 */
export function readQuarantine(ledger: Ledger, reader: Reader): Promise<readonly Waiting[]> {
  return look(ledger, { reader, statements: [WAITING] }, (_, [rows = []]) => {
    const answer = rows.map(([text]): Waiting => JSON.parse(text ?? ''))
    return { answer, subjects: answer.map(({ subject }) => subject.id), outcome: 'listed' }
  })
}
