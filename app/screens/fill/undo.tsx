import { useId, useState } from 'preact/hooks'
import { useUndo } from '../../hooks/undo.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'

interface UndoProps {
  readonly bundles: readonly string[]
  readonly undone: () => void
}

/** The way back for a moment, before anything is sent. */
export function Undo({ bundles, undone }: UndoProps) {
  const id = useId()
  const [late, setLate] = useState(false)
  const undoing = useUndo(bundles, id)
  async function press(): Promise<void> {
    if (await undoing.undo()) undone()
    else setLate(true)
  }
  if (late) return <Notice tone="soon" title={t('screens.receipt.undo.late')} live />
  if (!undoing.open) return null
  return (
    <p class="undo">
      <button
        type="button"
        id={id}
        class="button button-quiet"
        aria-describedby={`${id}-text`}
        onClick={() => void press()}
      >
        {t('screens.receipt.undo')}
      </button>{' '}
      <span class="detail" id={`${id}-text`}>
        {t('screens.receipt.undo.text')}
      </span>
    </p>
  )
}
