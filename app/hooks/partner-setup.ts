import type {
  LongerBody,
  NewAddressBody,
  NewAgreementBody,
  NewPartnerBody,
  PartnerSetup,
  PartnerSetupAnswer,
  SetupAnswerBody,
  SetupChanged,
} from '@cwmis/core/wire/partner-setup.ts'
import type { Answered } from '../door/call.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** What an administrator tells the office when a partner is set up: the door's last word and its body. */
export type SetupTold =
  | { readonly to: 'partners'; readonly body: NewPartnerBody }
  | { readonly to: 'addresses'; readonly body: NewAddressBody }
  | { readonly to: 'agreements'; readonly body: NewAgreementBody }
  | { readonly to: 'terms'; readonly body: LongerBody }
  | { readonly to: 'answers'; readonly body: SetupAnswerBody }

/** What was proposed for partners and what may be: one line, asked of the office. */
export function usePartnerSetup(): Asked<PartnerSetup> {
  return useAsked('partner-setup', () =>
    theMachine().door.get<PartnerSetupAnswer>('/exchange/v1/setup'),
  )
}

/** One step, at the office and nowhere else. */
export function tellSetup({ to, body }: SetupTold): Promise<Answered<SetupChanged>> {
  return theMachine().door.post<SetupChanged>(`/exchange/v1/setup/${to}`, body)
}
