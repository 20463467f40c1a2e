import { subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { sendings } from '../store/sendings.ts'
import { keepSent } from '../store/sent.ts'
import type { Sending } from '../store/shapes.ts'
import { fetchSubject } from './visit.ts'
import { visited } from './visited.ts'

/** Acknowledged bundles that are still shown on top of the server's state. To be read before an exchange begins. */
export async function acknowledged(open: OpenAccount): Promise<readonly Sending[]> {
  return (await sendings(open.store)).filter((sending) => sending.state === 'kept')
}

/**
 * Takes bundles off the screens' overlay that were acknowledged before the exchange that has just been completed: what
 * the server gave since holds them. They are kept aside. A subject shown from a single visit is asked for again first; where that fails its bundle stays.
 */
export async function settle(
  machine: Machine,
  open: OpenAccount,
  before: readonly Sending[],
): Promise<void> {
  const stale = new Set<string>()
  for (const subject of visitedSubjects(open, before)) {
    const where = await fetchSubject(machine, open, subject)
    if (where === 'offline') stale.add(subjectKey(subject))
  }
  const settled = before.filter((sending) => !sending.subjects.some((key) => stale.has(key)))
  await keepSent(open.store, settled)
}

function visitedSubjects(open: OpenAccount, before: readonly Sending[]) {
  const subjects = before.flatMap((sending) =>
    sending.bundle.entries.map((entry) => entry.header.subject),
  )
  const byKey = new Map(subjects.map((subject) => [subjectKey(subject), subject]))
  return [...byKey].filter(([key]) => visited(open, key) !== null).map(([, subject]) => subject)
}
