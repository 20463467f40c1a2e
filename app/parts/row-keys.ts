import { useEffect } from 'preact/hooks'

/** What a row of any list is marked with. */
const ROW = '[data-row]'
const TYPED_IN = 'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"]'

/** Which row comes next: `j` down, `k` up; at an end the same one again. Null: no key of ours, or no rows. */
export function nextRow(key: string, at: number, count: number): number | null {
  if (count === 0 || (key !== 'j' && key !== 'k')) return null
  if (at < 0) return key === 'j' ? 0 : count - 1
  return Math.min(count - 1, Math.max(0, at + (key === 'j' ? 1 : -1)))
}

/**
 * `j` and `k` move the focus from row to row of the lists on the page; Enter opens as ever. Never while somebody
 * types, never with another key held, and not at all where single keys are switched off.
 */
export function useRowKeys(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}

function press(key: KeyboardEvent): void {
  const { target } = key
  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey || key.isComposing) return
  if (target instanceof Element && target.closest(TYPED_IN) !== null) return
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)].filter((row) =>
    row.checkVisibility(),
  )
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = nextRow(key.key, at, rows.length)
  if (next === null) return
  key.preventDefault()
  rows[next]?.querySelector<HTMLElement>('a[href], button, summary')?.focus()
}
