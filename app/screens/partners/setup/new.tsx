import { useState } from 'preact/hooks'
import { usePartnerSetup } from '../../../hooks/partner-setup.ts'
import { usePosts } from '../../../hooks/posts.ts'
import { NewPartnerView } from './new-view.tsx'
import { useTelling } from './use-telling.ts'

const EMPTY = { partner: '', name: '', desk: '', address: '' }

/** A new partner is proposed. */
export default function NewPartnerScreen() {
  const asked = usePartnerSetup()
  const [posts] = usePosts().lines
  const [typed, setTyped] = useState(EMPTY)
  const { telling, tell } = useTelling('partner', asked.again)
  async function send(): Promise<void> {
    const address = typed.address.trim() === '' ? null : typed.address.trim()
    if (await tell({ to: 'partners', body: { ...typed, address } })) setTyped(EMPTY)
  }
  const offices = new Map(posts?.offices.map(({ id, name }) => [id, name]))
  const desks = (posts?.desks ?? []).map(({ id, name, office }) => ({
    value: id,
    words: `${name}, ${offices.get(office) ?? ''}`,
  }))
  return (
    <NewPartnerView
      asked={asked}
      desks={desks}
      typed={typed}
      change={setTyped}
      telling={telling}
      send={() => void send()}
    />
  )
}
