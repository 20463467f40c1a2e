import type { FlowsAnswer, PartnerLine } from '@cwmis/core/wire/partners.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** How the exchange goes with each partner, asked of the office. */
export function usePartners(): Asked<PartnerLine> {
  return useAsked('partners', () => theMachine().door.get<FlowsAnswer>('/exchange/v1/flows'))
}
