import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { json } from '../pool/transaction.ts'
import { look, type Reader } from './reader.ts'

/** Whom to name as a reviewer of a part of the Map, or to end, from a day (`YYYY-MM-DD`) on. */
export interface MapReviewerNaming {
  /** The sort of the rows: `indicator`; questions belong to `form`. */
  readonly part: string
  readonly account: string
  readonly from: string
  /** False: it ends that day. */
  readonly holds: boolean
}

/** One line of who was named or ended, by whom and when; oldest first. */
export interface MapReviewerLine extends Omit<MapReviewerNaming, 'account'> {
  /** The name of the person. */
  readonly name: string
  readonly by: string
  readonly at: string
}

const LIST: Statement = {
  name: 'map-reviewer-list',
  text: `select coalesce(json_agg(json_build_object('part', r.part, 'name', a.name, 'from', r.from_day,
      'holds', r.holds, 'by', b.name, 'at', to_char(r.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      order by r.no), '[]')
    from map_reviewer r join actor a on a.id = r.actor join actor b on b.id = r.named_by`,
}

/**
 * Names a reviewer, or ends one, in the reader's own name. Nothing named before is changed. Gives why it was refused;
 * null where it was done.
 * @throws SessionOverError
 */
export function nameMapReviewer(
  ledger: Ledger,
  reader: Reader,
  naming: MapReviewerNaming,
): Promise<string | null> {
  const text = 'select app.name_map_reviewer($1)'
  const statement = { name: 'map-reviewer-name', text, values: [JSON.stringify(naming)] }
  return look(ledger, { reader, statements: [statement] }, (_context, [rows]) => {
    const { refused } = json<{ readonly refused?: string }>(rows) ?? { refused: 'not-yours' }
    const outcome = refused === undefined ? 'changed' : 'refused'
    return { answer: refused ?? null, subjects: [], outcome, more: { what: naming.part } }
  })
}

/**
 * Everybody who was ever named a reviewer or ended, oldest first.
 * @throws SessionOverError
 */
export function readMapReviewers(
  ledger: Ledger,
  reader: Reader,
): Promise<readonly MapReviewerLine[]> {
  return look(ledger, { reader, statements: [LIST] }, (_context, [rows]) => ({
    answer: json<readonly MapReviewerLine[]>(rows) ?? [],
    subjects: [],
    outcome: 'listed',
  }))
}
