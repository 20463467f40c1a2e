import type { Purpose } from '@cwmis/core/access/access.ts'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import type { ListAnswer } from '@cwmis/core/wire/lists.ts'
import { search } from '@cwmis/ledger/read/search.ts'
import { type Line, worklist } from '@cwmis/ledger/read/worklist.ts'
import type { Sent } from '../ports.ts'
import type { SearchQuestion, WorklistQuestion } from '../questions.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'

/** A page of a desk's open work. */
export async function worklistAs(
  { ledger, content, epoch }: Shelf,
  { token }: Session,
  { desk, purpose, type, after }: WorklistQuestion,
): Promise<Sent<ListAnswer>> {
  const reader = { token, purpose: purpose ?? 'casework', door: 'worklist' }
  const page = { ...(type === null ? {} : { type }), ...(after === null ? {} : { after }) }
  return { epoch: await epoch(), ...(await worklist(ledger, content, { reader, desk, ...page })) }
}

/** Why one searches, where one does not say: for one's own work, and whether an office knows the child already. */
const UNSAID: readonly Purpose[] = ['casework', 'triage']
const MOST_FOUND = 20

/** Found subjects, best first; each purpose is a look of its own with its own audit row. */
export async function searchAs(
  { ledger, content, epoch }: Shelf,
  { token }: Session,
  { text, types, purpose }: SearchQuestion,
): Promise<Sent<ListAnswer>> {
  const found = new Map<string, Line>()
  for (const why of purpose === null ? UNSAID : [purpose]) {
    const reader = { token, purpose: why, door: 'search' }
    const wanted = types.length === 0 ? {} : { types }
    const lines = await search(ledger, content, { reader, text, ...wanted })
    for (const line of lines)
      if (!found.has(subjectKey(line.subject))) found.set(subjectKey(line.subject), line)
  }
  return { epoch: await epoch(), lines: [...found.values()].slice(0, MOST_FOUND) }
}
