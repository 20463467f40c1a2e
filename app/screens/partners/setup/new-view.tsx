import type { PartnerSetup } from '@cwmis/core/wire/partner-setup.ts'
import type { Asked } from '../../../hooks/lists.ts'
import { Page } from '../../../parts/page.tsx'
import { t } from '../../../words/t.ts'
import { Freshness } from '../../shared/states.tsx'
import { nameOf } from '../names.ts'
import { AddressIn } from './address-form.tsx'
import { PickIn, TextIn } from './box.tsx'
import { ProposalForm } from './proposal-form.tsx'
import type { Telling } from './use-telling.ts'

type Typed = Readonly<Record<'partner' | 'name' | 'desk' | 'address', string>>

interface NewPartnerViewProps {
  readonly asked: Asked<PartnerSetup>
  readonly desks: readonly { readonly value: string; readonly words: string }[]
  readonly typed: Typed
  readonly change: (typed: Typed) => void
  readonly telling: Telling
  readonly send: () => void
}

/** Proposes a partner that is not set up yet: what it speaks, its name, its desk in this house, its address. */
export function NewPartnerView(props: NewPartnerViewProps) {
  const { asked } = props
  const [setup] = asked.lines
  const left = setup?.offers.filter(({ known }) => !known) ?? []
  return (
    <Page heading={t('screens.partners.new')} back="/partners">
      <p>{t('screens.partners.new.why')}</p>
      <Freshness asked={asked} />
      {setup && left.length === 0 && <p>{t('screens.partners.new.none')}</p>}
      {setup && left.length > 0 && <NewForm {...props} setup={setup} />}
    </Page>
  )
}

function NewForm(props: NewPartnerViewProps & { readonly setup: PartnerSetup }) {
  const { setup, desks, typed, change, telling, send } = props
  const form = { form: 'partner', wrong: telling.wrong }
  const set = (name: keyof Typed) => (value: string) => change({ ...typed, [name]: value })
  const offered = setup.offers
    .filter(({ known }) => !known)
    .map(({ partner }) => ({ value: partner, words: nameOf('partner', partner) }))
  return (
    <ProposalForm telling={telling} send={send}>
      <PickIn
        {...form}
        name="partner"
        value={typed.partner}
        options={offered}
        change={set('partner')}
      />
      <TextIn {...form} name="name" value={typed.name} change={set('name')} />
      <PickIn {...form} name="desk" value={typed.desk} options={desks} change={set('desk')} />
      <AddressIn {...form} hosts={setup.hosts} value={typed.address} change={set('address')} />
    </ProposalForm>
  )
}
