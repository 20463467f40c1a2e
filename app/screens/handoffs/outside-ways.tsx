import { usePaper } from '../../hooks/paper.ts'
import { Button } from '../../parts/button.tsx'
import { Go } from '../../parts/go.tsx'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'
import { shortRef } from '../shared/subject-words.ts'
import type { OutsideWait } from './outside.ts'

interface WaysProps {
  readonly wait: OutsideWait
  readonly mayWrite: (kind: string) => boolean
}

/** Write what they said, or print what can be carried to them: their message where it is late, the slip elsewhere. */
export function Ways({ wait: { line, tells, twin, isLate }, mayWrite }: WaysProps) {
  const { id } = line
  return (
    <ul class="acts">
      {isLate && twin !== null && (
        <li>
          <Twin id={id} />
        </li>
      )}
      {tells !== null && mayWrite(tells) && (
        <li>
          <Go to={`/handoffs/${id}/write/${tells}`} class="button button-quiet">
            {t('screens.handoffs.outside.tell')}
          </Go>
        </li>
      )}
      {!(isLate && twin !== null) && (
        <li>
          <Go to={`/handoffs/${id}/print`} class="button button-quiet">
            {t('screens.handoffs.outside.print', { ref: shortRef(id) })}
          </Go>
        </li>
      )}
    </ul>
  )
}

/** One press: the words of the message as a PDF, with its code. */
function Twin({ id }: { readonly id: string }) {
  const { is, save } = usePaper()
  return (
    <>
      <Button
        busy={is === 'asking'}
        press={() => void save({ sheet: 'twin', id, purpose: 'casework', ownWords: false })}
      >
        {t('screens.handoffs.outside.twin', { ref: shortRef(id) })}
      </Button>
      {is === 'failed' && (
        <Notice tone="late" title={t('screens.handoffs.outside.twin.failed')} live />
      )}
    </>
  )
}
