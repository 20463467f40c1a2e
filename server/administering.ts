import { type Call, sessionOf } from './door.ts'
import { Refusal } from './problem/refusal.ts'

/** Whoever does not administer finds nothing there; that somebody asked stands in the log. @throws Refusal `not-found` */
export async function mayAdminister(call: Call): Promise<void> {
  if (!(await call.house.books.administers(sessionOf(call)))) throw new Refusal('not-found')
}
