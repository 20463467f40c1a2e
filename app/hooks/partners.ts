import type {
  FlowsAnswer,
  PartnerAnswer,
  PartnerBody,
  PartnerChanged,
  PartnerLine,
  PartnerPage,
} from '@cwmis/core/wire/partners.ts'
import type { Answered } from '../door/call.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** How the exchange goes with each partner, asked of the office. */
export function usePartners(): Asked<PartnerLine> {
  return useAsked('partners', () => theMachine().door.get<FlowsAnswer>('/exchange/v1/flows'))
}

/** How one partner is set up. */
export function usePartner(partner: string): Asked<PartnerPage> {
  return useAsked(`partner:${partner}`, () =>
    theMachine().door.get<PartnerAnswer>(`/exchange/v1/partners/${partner}`),
  )
}

/** One change to a partner, at the office and nowhere else. */
export function changePartner(
  partner: string,
  change: PartnerBody,
): Promise<Answered<PartnerChanged>> {
  return theMachine().door.post<PartnerChanged>(`/exchange/v1/partners/${partner}`, change)
}
