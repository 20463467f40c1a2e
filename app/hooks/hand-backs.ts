import type { HandBackLine, HandBacksAnswer } from '@cwmis/core/wire/hand-backs.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** Where this person acted, or others acted in their post: asked of the office. */
export function useHandBacks(): Asked<HandBackLine> {
  return useAsked('hand-backs', () => theMachine().door.get<HandBacksAnswer>('/hand-backs'))
}
