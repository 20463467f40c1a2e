import type { Dispatch, Outgoing } from '@cwmis/core/exchange/connector.ts'
import { said } from '../said.ts'
import { learnerNumber } from './learner.ts'

/**
 * We ask that a child be taken back: our reference, the learner number, the school and the day. No name, no
 * instruction and nothing of why. Held back: `other-row`, `no-reference`, `no-learner-number`.
 */
export function sendEducation({ row, answers }: Outgoing): Dispatch {
  if (row !== 'h39') return { withheld: 'other-row' }
  const reference = said(answers, 'reference')
  if (reference === null) return { withheld: 'no-reference' }
  const lin = learnerNumber(said(answers, 'lin') ?? '')
  if (lin === null) return { withheld: 'no-learner-number' }
  const [school, reentryOn] = [said(answers, 'school'), said(answers, 'reentryOn')]
  const more = {
    ...(school === null ? {} : { school }),
    ...(reentryOn === null ? {} : { reentryOn }),
  }
  const data = { reference, lin, asked: 'enrolment-support', ...more }
  return { key: `support/${reference}`, partitionKey: `support/${reference}`, data }
}
