import { textOf } from '@cwmis/core/subject/read.ts'
import type { CourtPaper } from '@cwmis/practice/drafting/court-paper.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'
import { type Sending, useSending } from './use-sending.ts'

/** Sending the paper that was made to the court by its system, and how far it is; nothing where the court has it. */
export function SendPaper({ id, paper }: { readonly id: string; readonly paper: CourtPaper }) {
  const { is, send } = useSending(id, paper)
  const stage = stageOf(paper)
  if (stage === 'over') return null
  return (
    <>
      <p class="actions">
        <Button press={() => void send()} busy={is === 'asking'} look="quiet">
          {t(stage === 'sent' ? 'screens.court-report.how-far' : 'screens.court-report.send')}
        </Button>
      </p>
      {is !== 'idle' && is !== 'asking' && (
        <Notice tone={TONES[is] ?? 'soon'} title={t(`screens.court-report.sending.${is}`)} live />
      )}
    </>
  )
}

const TONES: Partial<Record<Sending, 'calm' | 'danger'>> = {
  waiting: 'calm',
  sent: 'calm',
  other: 'danger',
}

function stageOf({ made, filed }: CourtPaper): 'open' | 'sent' | 'over' {
  if (made === null) return 'over'
  const told = filed?.parts.CICL ?? {}
  const standing = textOf(told, 'standing')
  if (filed === null || standing === 'rejected') return 'open'
  return standing === 'sent' && textOf(told, 'way') === 'api' ? 'sent' : 'over'
}
