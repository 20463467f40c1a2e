import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Rows, Statement } from '../pool/pipeline.ts'
import { OWN_GRANTS, SEALED, type Seen } from './reader.ts'

/**
 * What is asked of a subject at every look: who may see it, which rows stand of it, and its links. Some of a child's
 * entries are hidden from those from whom a record it was once linked with is (0040).
 */
const STANDING: Statement = {
  name: 'read-standing',
  text: `select s.place, ${OWN_GRANTS}, s.seq, ${SEALED},
      s.type = 'child' and s.id = any ((select app.once_linked())::uuid[]),
      (select json_agg(json_build_array(h.compartment, h.revision, h.fold, h.xmin::text) order by h.compartment)
        from head h where h.subject = s.id),
      (select json_agg(json_build_object('from', json_build_object('type', l.from_type, 'id', l.from_id),
          'to', json_build_object('type', l.to_type, 'id', l.to_id), 'kind', l.kind))
        from (select * from link l where (l.from_id = s.id or l.to_id = s.id) and l.until is null
          order by l.since limit 200) l)
    from subject s where s.id = $1 and s.type = $2`,
}

/** A slice of which nothing was read but what tells it from any other. */
export interface HeadMark {
  readonly compartment: Compartment
  readonly revision: number
  readonly fold: string
  /** The transaction that wrote its row. */
  readonly writtenBy: string
}

/** How a subject stands, as far as the policies let its reader know. */
export interface SubjectStanding {
  readonly seen: Seen
  /** How many entries there are; it never leaves the server. */
  readonly seq: number
  /** Some of its entries are hidden from this very reader. */
  readonly partly: boolean
  readonly heads: readonly HeadMark[]
  /** The JSON of the links both ends of which the reader may see. */
  readonly links: string
}

export function standingStatement({ id, type }: Subject): Statement {
  return { ...STANDING, values: [id, type] }
}

/** What that statement found; null where there is no such subject, or none that the reader may know of. */
export function standingOf({ id, type }: Subject, rows: Rows | undefined): SubjectStanding | null {
  const [row] = rows ?? []
  if (row === undefined) return null
  const [place = null, grants, seq, sealed, partly, heads, links] = row
  return {
    seen: {
      id,
      type,
      place,
      grants: JSON.parse(grants ?? '[]'),
      sealed: JSON.parse(sealed ?? '[]'),
    },
    seq: Number(seq),
    partly: partly === 't',
    heads: JSON.parse(heads ?? '[]').flatMap(markOf),
    links: links ?? '[]',
  }
}

function markOf([name, revision, fold, writtenBy]: [string, number, string, string]): HeadMark[] {
  const compartment = COMPARTMENTS.find((one) => one === name)
  return compartment === undefined ? [] : [{ compartment, revision, fold, writtenBy }]
}
