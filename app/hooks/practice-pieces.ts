import type { PublishedPiece } from '@cwmis/core/publication/piece.ts'
import type {
  ConfirmationBody,
  PracticeAnswer,
  PracticeBody,
  PracticeChanged,
  PracticeFileBody,
  PracticeForm,
  PracticeLook,
  ProposalLine,
  ProposalsAnswer,
} from '@cwmis/core/wire/practice.ts'
import type { Answered } from '../door/call.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'
import { handOver } from './paper.ts'

/** What was proposed of the practice, newest first; asked of the office. */
export function useProposals(): Asked<ProposalLine> {
  return useAsked('proposals', async () => {
    const answered = await theMachine().door.get<ProposalsAnswer>('/practice/proposals')
    return answered.ok ? { ok: true, body: { lines: answered.body.proposals } } : answered
  })
}

/** What stands otherwise than the software brought it. */
export function usePublished(): Asked<PublishedPiece> {
  return useAsked('published', async () => {
    const answered = await theMachine().door.get<PracticeAnswer>('/practice')
    return answered.ok ? { ok: true, body: { lines: answered.body.pieces } } : answered
  })
}

/** Looks a file over at the office, which keeps nothing of it. */
export function lookAtPractice(file: PracticeFileBody): Promise<Answered<PracticeLook>> {
  return theMachine().door.post<PracticeLook>('/practice/look', file)
}

/** One step with a proposal, at the office and nowhere else. */
export function changePractice(change: PracticeBody): Promise<Answered<PracticeChanged>> {
  return theMachine().door.post<PracticeChanged>('/practice', change)
}

/** Confirms a piece for the ministry. */
export function confirmPiece(confirmation: ConfirmationBody): Promise<Answered<PracticeChanged>> {
  return theMachine().door.post<PracticeChanged>('/practice/confirmations', confirmation)
}

/** Hands a version of a form (`F08@2`) over as a workbook or as a blank paper. False: there was none to be had. */
export async function saveForm(form: string, as: 'workbook' | 'paper'): Promise<boolean> {
  const path = as === 'paper' ? `/blank/${form}` : `/practice/forms/${form}`
  const answered = await theMachine().door.get<PracticeForm>(path)
  if (answered.ok) handOver(answered.body)
  return answered.ok
}
