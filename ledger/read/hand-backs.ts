import type { Content } from '@cwmis/core/content.ts'
import type { HandBackLine } from '@cwmis/core/wire/hand-backs.ts'
import type { Ledger } from '../ledger.ts'
import { json } from '../pool/transaction.ts'
import { look, type Reader } from './reader.ts'

/**
 * What acting in a post leaves behind, for whoever acted and whoever holds the post. Decisions whose name tells
 * of a compartment are left out. The audit row names every subject of it.
 * @throws SessionOverError
 */
export function readHandBacks(
  ledger: Ledger,
  content: Content,
  reader: Reader,
): Promise<readonly HandBackLine[]> {
  const kinds = content.kinds
    .filter(({ sort, cover }) => sort === 'decision' && cover === undefined)
    .map(({ kind }) => kind)
  const values = [JSON.stringify(kinds)]
  const statement = { name: 'hand-backs', text: 'select app.hand_backs($1)', values }
  return look(ledger, { reader, statements: [statement] }, (_context, [rows]) => {
    const answer = json<readonly HandBackLine[]>(rows) ?? []
    const told = answer.flatMap(({ decided, open }) => [...decided, ...open])
    const subjects = [...new Set(told.map(({ subject }) => subject.id))]
    return { answer, subjects, outcome: 'listed' }
  })
}
