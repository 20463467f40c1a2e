import { useState } from 'preact/hooks'
import { useLocation } from 'wouter'
import type { Place } from '../../parts/frame.tsx'
import { KeyList } from './key-list.tsx'
import { Palette } from './palette.tsx'
import { useKeys } from './use-keys.ts'

interface CommandProps {
  readonly places: readonly Place[]
  /** Single letters are switched on. */
  readonly single: boolean
}

/** What the keyboard can ask for on every screen. */
export function Command({ places, single }: CommandProps) {
  const [open, setOpen] = useState<'palette' | 'list' | null>(null)
  const [here, go] = useLocation()
  const close = (): void => setOpen(null)
  useKeys({
    single,
    palette: () => setOpen('palette'),
    list: () => setOpen('list'),
    search: () => {
      if (here !== '/search') go('/search', { state: 'type' })
      else document.querySelector<HTMLElement>('input[type="search"]')?.focus()
    },
  })
  if (open === 'palette') return <Palette places={places} close={close} />
  return open === 'list' ? <KeyList single={single} close={close} /> : null
}
