import type { Content } from '@cwmis/core/content.ts'
import type { Ledger } from '../ledger.ts'
import { look, type Reader } from './reader.ts'
import { administers } from './status.ts'

/** What somebody says does not work, in codes. */
export interface ToldProblem {
  readonly page: string
  readonly what: string
  /** Of the app they used. */
  readonly version: string
}

export interface ProblemLine extends ToldProblem {
  readonly at: string
}

const TELL = {
  name: 'tell-problem',
  text: 'insert into problem (page, what, version) values ($1, $2, $3)',
}

const LIST = `select page, what, version, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
  from problem order by no desc limit 200`

/**
 * Puts a problem on the administrator's list. Who told it stands in the audit alone.
 * @throws SessionOverError
 */
export function tellProblem(
  ledger: Ledger,
  reader: Reader,
  { page, what, version }: ToldProblem,
): Promise<void> {
  const statements = [{ ...TELL, values: [page, what, version] }]
  return look(ledger, { reader, statements }, () => ({
    answer: undefined,
    subjects: [],
    outcome: 'told',
  }))
}

/**
 * The newest problems, for whoever administers; null for anybody else.
 * @throws SessionOverError
 */
export async function readProblems(
  ledger: Ledger,
  content: Content,
  reader: Reader,
): Promise<readonly ProblemLine[] | null> {
  if (!(await administers(ledger, content, reader))) return null
  return (await ledger.view.query<ProblemLine>(LIST)).rows
}
