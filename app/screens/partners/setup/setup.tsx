import type { PartnerSetup } from '@cwmis/core/wire/partner-setup.ts'
import type { PartnerPage } from '@cwmis/core/wire/partners.ts'
import { AddressForm } from './address-form.tsx'
import { AgreementForm } from './agreement-form.tsx'
import { LongerForm } from './longer-form.tsx'
import { Proposals } from './proposals.tsx'

interface SetupProps {
  readonly page: PartnerPage
  readonly setup: PartnerSetup
  /** Reads everything anew. */
  readonly again: () => void
}

/** What waits for one partner, and where it is reached. */
export function Waiting({ page: { partner, address }, setup, again }: SetupProps) {
  const lines = setup.proposals.filter((one) => one.partner === partner)
  return (
    <>
      <Proposals lines={lines} again={again} />
      <AddressForm partner={partner} address={address} hosts={setup.hosts} again={again} />
    </>
  )
}

/** What more may be agreed with one partner: another flow, a later end. */
export function Further({ page, setup, again }: SetupProps) {
  const offer = setup.offers.find((one) => one.partner === page.partner)
  return (
    <>
      {offer && <AgreementForm offer={offer} again={again} />}
      <LongerForm page={page} again={again} />
    </>
  )
}
