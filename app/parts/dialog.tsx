import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../words/t.ts'

interface DialogProps {
  readonly title: string
  readonly close: () => void
  readonly children: ComponentChildren
}

/** A short window over the page. Escape closes it, and the focus goes back to where it came from. */
export function Dialog({ title, close, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const came = document.activeElement
    box.current?.showModal()
    return () => {
      if (came instanceof HTMLElement && came.isConnected) came.focus()
    }
  }, [])
  return (
    <dialog ref={box} class="dialog" aria-labelledby="dialog-title" onClose={close}>
      <h2 id="dialog-title">{title}</h2>
      {children}
      <p class="actions">
        <button type="button" class="button button-quiet" onClick={close}>
          {t('parts.close')}
        </button>
      </p>
    </dialog>
  )
}
