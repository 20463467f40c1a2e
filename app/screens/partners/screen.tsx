import { isoOf } from '@cwmis/core/time/instant.ts'
import { useNow } from '../../hooks/live.ts'
import { usePartnerSetup } from '../../hooks/partner-setup.ts'
import { usePartners } from '../../hooks/partners.ts'
import { PartnersView } from './view.tsx'

export default function PartnersScreen() {
  return <PartnersView asked={usePartners()} setup={usePartnerSetup()} now={isoOf(useNow())} />
}
