import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { json } from '../pool/transaction.ts'
import { look, type Reader } from './reader.ts'

/** What somebody says about a row of the Map. */
export interface MapRemark {
  readonly about: string
  readonly agreed: 'yes' | 'no' | 'withdrawn' | 'none'
  readonly words: string
}

/** A remark with the name of whoever made it and when. */
export interface MapRemarkLine extends MapRemark {
  readonly by: string
  /** Was whoever said it a named reviewer of that part of the Map when it was said? */
  readonly reviewer: boolean
  readonly at: string
}

/** More than a Map of some thousand rows needs; of more the newest are told. */
const MOST = 5_000

const SAY = {
  name: 'map-remark-say',
  text: 'insert into map_remark (actor, about, agreed, words) select app.uid(), $1, $2, $3',
}

const LIST: Statement = {
  name: 'map-remark-list',
  text: `select coalesce(json_agg(json_build_object('about', r.about, 'agreed', r.agreed, 'words', r.words,
      'by', a.name,
      'reviewer', app.reviews_map(r.actor, r.about, r.at), 'at', to_char(r.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by r.no), '[]')
    from (select * from map_remark order by no desc limit ${String(MOST)}) r join actor a on a.id = r.actor`,
}

/**
 * Adds what the reader says about a row of the Map, in their own name. Nothing said before is changed.
 * @throws SessionOverError
 */
export function sayOnMap(
  ledger: Ledger,
  reader: Reader,
  { about, agreed, words }: MapRemark,
): Promise<void> {
  const statements = [{ ...SAY, values: [about, agreed, words] }]
  return look(ledger, { reader, statements }, () => ({
    answer: undefined,
    subjects: [],
    outcome: 'said',
  }))
}

/**
 * What was said about the Map, oldest first; of more than 5,000 remarks the newest.
 * @throws SessionOverError
 */
export function readMapRemarks(ledger: Ledger, reader: Reader): Promise<readonly MapRemarkLine[]> {
  return look(ledger, { reader, statements: [LIST] }, (_context, [rows]) => ({
    answer: json<readonly MapRemarkLine[]>(rows) ?? [],
    subjects: [],
    outcome: 'listed',
  }))
}
