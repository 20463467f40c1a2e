import type { PartnerBody } from '@cwmis/core/wire/partners.ts'
import { useState } from 'preact/hooks'
import { usePartnerSetup } from '../../hooks/partner-setup.ts'
import { changePartner, usePartner } from '../../hooks/partners.ts'
import type { ScreenProps } from '../../screen.ts'
import { type Outcome, PartnerView } from './one-view.tsx'

/** One partner: its keys and agreements, what was set aside, and what an administrator does about it. */
export default function PartnerScreen({ parts }: ScreenProps) {
  const partner = parts['partner'] ?? ''
  const asked = usePartner(partner)
  const setup = usePartnerSetup()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  async function make(change: PartnerBody): Promise<void> {
    const answered = await changePartner(partner, change)
    const done = answered.ok && answered.body.refused === undefined
    setOutcome({ done, secret: answered.ok ? (answered.body.secret ?? null) : null })
    asked.again()
  }
  const send = (change: PartnerBody): void => void make(change)
  return <PartnerView {...{ partner, asked, setup, outcome }} make={send} />
}
