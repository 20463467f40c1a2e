import { useEffect } from 'preact/hooks'

const TYPED_IN = 'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"]'

/** What a key asks for, wherever the focus is. */
export interface Keys {
  /** Single letters are switched on. */
  readonly single: boolean
  readonly palette: () => void
  readonly search: () => void
  readonly list: () => void
}

/** What `key` asks for; null for any other. Single signs count only where nobody types, and can be switched off. */
export function askedBy(
  key: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>,
  typing: boolean,
  single: boolean,
): 'palette' | 'search' | 'list' | null {
  if (key.isComposing || key.altKey) return null
  if (key.ctrlKey || key.metaKey) return key.key.toLowerCase() === 'k' ? 'palette' : null
  if (typing || !single) return null
  if (key.key === '/') return 'search'
  return key.key === '?' ? 'list' : null
}

/** `Ctrl+K` opens the palette, `/` the search, `?` the list of keys. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    function press(key: KeyboardEvent): void {
      const { target } = key
      const typing = target instanceof Element && target.closest(TYPED_IN) !== null
      const asked = askedBy(key, typing, keys.single)
      if (asked === null) return
      key.preventDefault()
      keys[asked]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}
