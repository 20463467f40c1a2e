import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../words/t.ts'
import { createThrice } from './thrice.ts'

/**
 * Covers everything at one press, from the page itself, so that it works without a network.
 * `covered` is what the neutral page looks like to a passer-by: a notepad. Leaving it goes through `leave`
 * (the lock, when there is one). Drafts are untouched.
 */
export function HiddenCover({ leave }: { readonly leave: () => void }) {
  const pad = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    document.title = t('parts.cover.title')
    history.replaceState(null, '', '/')
    pad.current?.focus()
  }, [])
  return (
    <main class="cover">
      <h1>{t('parts.cover.title')}</h1>
      <label for="cover-pad">{t('parts.cover.label')}</label>
      <textarea id="cover-pad" ref={pad} rows={8} autocomplete="off" />
      <p>
        <button type="button" class="button button-quiet" onClick={leave}>
          {t('parts.cover.back')}
        </button>
      </p>
    </main>
  )
}

/** Whether the screen is covered, and the ways to cover and uncover it. Shift three times covers it too. */
export function useCover(): { readonly covered: boolean; hide: () => void; leave: () => void } {
  const [covered, setCovered] = useState(false)
  useEffect(() => {
    const thrice = createThrice()
    function onKey(key: KeyboardEvent) {
      if (!key.repeat && thrice(key)) setCovered(true)
    }
    addEventListener('keydown', onKey)
    addEventListener('keyup', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('keyup', onKey)
    }
  }, [])
  return { covered, hide: () => setCovered(true), leave: () => setCovered(false) }
}
