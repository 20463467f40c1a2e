import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import type { OpenAccount } from '../machine.ts'
import { directoryFact } from '../store/facts.ts'
import type { Store } from '../store/open.ts'
import { seenSubjects } from '../view/seen.ts'
import type { Stood, Work } from './rows.ts'

/** Everything on this device that may be somebody's work. */
export async function readWork(store: Store, open: OpenAccount | null): Promise<Work | null> {
  const fact = await directoryFact(store)
  if (!open || !fact) return null
  const [reports, cases, handoffs, children] = await Promise.all([
    states(store, open, 'report'),
    states(store, open, 'case'),
    states(store, open, 'handoff'),
    states(store, open, 'child'),
  ])
  return { me: fact.answer.me, content: open.content, reports, cases, handoffs, children }
}

async function states<T extends SubjectType>(store: Store, open: OpenAccount, type: T) {
  const seen = await seenSubjects(store, open, type)
  return seen.flatMap(({ subject, slices, unsent }): Stood<T>[] => {
    const state = openState(type, slices)
    return state ? [{ subject, state, pending: unsent.length > 0 }] : []
  })
}
