import { theMachine } from '../machine.ts'
import { keepPractising } from '../practice-mode/mark.ts'

/** The ways out of practice, and its beginning anew; null: this is work. */
export interface PracticeView {
  readonly reset: () => void
  readonly leave: () => void
}

/** Whether this tab practises. It never changes without the page starting again. */
export function usePractice(): PracticeView | null {
  const { practice } = theMachine()
  if (!practice) return null
  return { reset: () => void practice.reset(), leave: practice.leave }
}

/** Starts the page again as practice of whoever is signed in. */
export function beginPractice(): void {
  const account = theMachine().last?.account.id
  if (account === undefined) return
  keepPractising(account)
  location.assign('/')
}
