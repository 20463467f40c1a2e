import type { OutgoingAnswer } from '@cwmis/core/wire/lists.ts'
import type { ChoiceBody, ChoicesAnswer, SendingsAnswer } from '@cwmis/core/wire/notices.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** Marks to set and to take back, as the door takes them. */
export interface Marks {
  readonly seen?: readonly string[]
  readonly unseen?: readonly string[]
  readonly upTo?: string
}

/** What this person was told inside the app. */
export function useNotices(): Asked<OutgoingAnswer['notices'][number]> {
  return useAsked('outgoing', async () => {
    const answered = await theMachine().door.get<OutgoingAnswer>('/outgoing')
    return answered.ok ? { ok: true, body: { lines: answered.body.notices } } : answered
  })
}

/** Marks news as seen, or takes that back; false where the office was not reached. */
export async function markNotices(marks: Marks): Promise<boolean> {
  return (await theMachine().door.post('/outgoing', marks)).ok
}

/** How one is written to outside the app: one line, asked of the office. */
export function useNoticeChoices(): Asked<ChoicesAnswer> {
  return useAsked('notice-choices', async () => {
    const answered = await theMachine().door.get<ChoicesAnswer>('/notice-choices')
    return answered.ok ? { ok: true, body: { lines: [answered.body] } } : answered
  })
}

/** How a choice went, by the words' last part. */
export type Chosen = 'saved' | 'offline' | 'refused'

/** Makes or ends a choice, at the office and nowhere else. */
export async function chooseNotices(choice: ChoiceBody): Promise<Chosen> {
  const answered = await theMachine().door.post('/notice-choices', choice)
  if (answered.ok) return 'saved'
  return answered.offline ? 'offline' : 'refused'
}

/** What was sent outside the app, of no person: one line, asked of the office. */
export function useSendings(): Asked<SendingsAnswer> {
  return useAsked('sendings', async () => {
    const answered = await theMachine().door.get<SendingsAnswer>('/sendings')
    return answered.ok ? { ok: true, body: { lines: [answered.body] } } : answered
  })
}
