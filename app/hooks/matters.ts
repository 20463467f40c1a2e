import type { MatterQuestion } from '@cwmis/core/wire/matters.ts'
import { openAccount, theMachine } from '../machine.ts'
import { readWork } from '../work/read.ts'
import { namesOf } from '../work/rows.ts'
import { type Asked, useAsked } from './lists.ts'
import { useLive } from './live.ts'
import { exchangeNow } from './sync-state.ts'
import { write } from './write.ts'

/** Matters of partners that may be of a case of one's desks, asked of the office. */
export function useMatterQuestions(): Asked<MatterQuestion> {
  return useAsked('matters', () =>
    theMachine().door.get<{ lines: MatterQuestion[] }>('/exchange/v1/questions'),
  )
}

/** A case on this device, with the name of its child where that is known here. */
export interface CaseHere {
  readonly id: string
  readonly name: string | null
}

/** The cases on this device: those that its owner works on. */
export function useCasesHere(): readonly CaseHere[] {
  const read = useLive(
    (store) => readWork(store, openAccount()),
    ['subjects', 'outbox', 'directory'],
    [],
  )
  if (!read) return []
  const names = namesOf(read.children)
  return read.cases.map(({ subject, state }) => ({
    id: subject.id,
    name: names.get(state.child ?? '') ?? null,
  }))
}

/** Says of a case that this matter is its child's, and sends it at once: the office then takes in what waited. */
export async function linkMatter(
  { partner, place, number }: MatterQuestion,
  id: string,
): Promise<void> {
  const answers = { partner: { v: partner }, matterAt: { v: place }, matterNo: { v: number } }
  await write([{ subject: { type: 'case', id }, kind: 'matter-linked', answers }])
  await exchangeNow()
}

/** Says that a matter is of no case of the desk. False where the office did not take it. */
export async function notOurs({ id }: MatterQuestion): Promise<boolean> {
  return (await theMachine().door.post(`/exchange/v1/questions/${id}`, {})).ok
}
