import { useState } from 'preact/hooks'
import { t } from '../../../words/t.ts'
import { type Form, TextIn } from './box.tsx'
import { FoldedForm } from './proposal-form.tsx'
import { useTelling } from './use-telling.ts'

interface AddressFormProps {
  readonly partner: string
  /** Where it is reached now; null: nowhere. */
  readonly address: string | null
  readonly hosts: readonly string[]
  readonly again: () => void
}

/** Where a partner is reached, and the proposal of another address. */
export function AddressForm({ partner, address, hosts, again }: AddressFormProps) {
  const [typed, setTyped] = useState('')
  const { telling, tell } = useTelling('address', again)
  async function send(): Promise<void> {
    const body = { partner, address: typed.trim() === '' ? null : typed.trim() }
    if (await tell({ to: 'addresses', body })) setTyped('')
  }
  return (
    <>
      <p>{t('screens.partners.reached', { address: address ?? t('screens.partners.nowhere') })}</p>
      <FoldedForm
        heading={t('screens.partners.new-address')}
        telling={telling}
        send={() => void send()}
      >
        <AddressIn
          form="address"
          wrong={telling.wrong}
          hosts={hosts}
          value={typed}
          change={setTyped}
        />
      </FoldedForm>
    </>
  )
}

interface AddressInProps extends Form {
  readonly hosts: readonly string[]
  readonly value: string
  readonly change: (value: string) => void
}

/** A box for an address, with the hosts it may name. */
export function AddressIn({ hosts, ...box }: AddressInProps) {
  const named = hosts.length === 0 ? t('screens.partners.hosts.none') : hosts.join(', ')
  return <TextIn {...box} name="address" hint={t('screens.partners.hosts', { hosts: named })} />
}
