import type { Answers } from '../form/answer.ts'
import type { Moment } from './moment.ts'
import { textOf } from './read.ts'

/** Who is responsible: a desk always, a person once somebody accepted. Never vacant. */
export interface Owner {
  readonly desk: string | null
  readonly actor: string | null
  readonly post: string | null
  readonly since: string
}

export const RISKS = ['EMERGENCY', 'HIGH', 'MEDIUM', 'LOW'] as const
export type Risk = (typeof RISKS)[number]

export const NO_OWNER: Owner = { desk: null, actor: null, post: null, since: '' }

/** The owner after an entry that names desk, actor or post; what it does not name falls away with the old owner, but never the last of them. */
export function ownerAfter(owner: Owner, moment: Moment, answers: Answers): Owner {
  const desk = textOf(answers, 'desk')
  const actor = textOf(answers, 'actor')
  if (desk === null && actor === null) return owner
  return { desk: desk ?? owner.desk, actor, post: textOf(answers, 'post'), since: moment.on }
}

/** A risk code, or null for a word that is none. */
export function riskOf(code: string | null): Risk | null {
  return RISKS.find((risk) => risk === code) ?? null
}

/** The gravest of some levels; null where none is known. */
export function gravest(...levels: readonly (Risk | null)[]): Risk | null {
  return RISKS.find((risk) => levels.includes(risk)) ?? null
}
