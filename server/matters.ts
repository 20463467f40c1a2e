import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { type Call, sessionOf } from './door.ts'

const LINKING = ['matter-linked', 'matter-unlinked']

/**
 * Lets the exchange know of the matters of cases of which a bundle says something, as they stand on the case for
 * whoever brought it: a matter that was linked is meant from now on, one that was not any more is not.
 */
export async function settleMatters({ entries }: Bundle, call: Call): Promise<void> {
  const { matters } = call.house.exchange ?? {}
  if (matters === undefined) return
  const linking = entries.filter(({ header }) => LINKING.includes(header.kind))
  for (const id of new Set(linking.map(({ header }) => header.subject.id))) {
    const read = await call.house.books.matters(sessionOf(call), id)
    if (read?.apart != null) await matters.settle({ subject: id, matters: read.apart })
  }
}
