import type { Receipt } from '@cwmis/core/entry/entry.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import { SUBJECT_TYPES, type Subject, type SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { headerOf } from '../append/release.ts'
import type { Rows } from '../pool/pipeline.ts'

/** An entry as a follower gets it: header, receipt and the open part. */
export interface Followed {
  readonly position: number
  readonly header: Header
  readonly receipt: Receipt
  /** The subject it is filed under. */
  readonly subject: Subject
  readonly open: Answers
}

/** The entries among rows of (position, header, receipt, subject's type and id, open part); quarantined ones have no header. */
export function followed(rows: Rows): Followed[] {
  return rows.flatMap(([position, header, receipt, type, id, open]) => {
    if (!header || !receipt || !type || !id) return []
    const subject = { type: typeOf(type), id }
    return [
      {
        position: Number(position),
        header: headerOf(header),
        receipt: JSON.parse(receipt),
        subject,
        open: open === null || open === undefined ? {} : JSON.parse(open),
      },
    ]
  })
}

function typeOf(name: string): SubjectType {
  const type = SUBJECT_TYPES.find((one) => one === name)
  if (type === undefined) throw new Error(`no such subject type: ${name}`)
  return type
}
