import { useContent } from '../../hooks/content.ts'
import { useLive } from '../../hooks/live.ts'
import type { OutboxRow } from '../../hooks/outbox.ts'
import { usePractice } from '../../hooks/practice.ts'
import { outboxRows } from '../../outbox/rows.ts'
import { Go } from '../../parts/go.tsx'
import { Notice, type NoticeTone } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { refusalWords } from '../outbox/view.tsx'
import { shortRef } from '../shared/subject-words.ts'
import type { Task } from './task.ts'
import { Undo } from './undo.tsx'
import type { Sent } from './use-sign.ts'

interface ReceiptProps {
  readonly task: Task
  readonly sent: Sent
  /** It was taken back: the answers are shown again. */
  readonly undone: () => void
}

/** After signing: what stands where. "Sent" is never said of something that has not left this device. */
export function Receipt({ task, sent, undone }: ReceiptProps) {
  const content = useContent()
  const rows = useLive((store) => outboxRows(store, content), ['outbox'], [])
  return (
    <Page heading={t(headingOf(sent.bundles, rows ?? []))}>
      {sent.bundles.map((bundle) => (
        <BundleState
          key={bundle}
          row={rows?.find((row) => row.bundle === bundle)}
          read={rows !== undefined}
        />
      ))}
      <Undo bundles={sent.bundles} undone={undone} />
      <p>{t('screens.receipt.reference', { ref: shortRef(sent.bundles[0] ?? '') })}</p>
      {task.next?.(sent.answers)}
      <p class="actions">
        <Go to={task.back}>{t('screens.receipt.back')}</Go>
        <Go to="/">{t('screens.receipt.today')}</Go>
      </p>
    </Page>
  )
}

/** What was refused is never headed as saved. */
function headingOf(bundles: readonly string[], rows: readonly OutboxRow[]): string {
  const refused = rows.filter((row) => bundles.includes(row.bundle) && row.state === 'refused')
  if (refused.length === 0) return 'screens.receipt.heading'
  const all = refused.length === bundles.length
  return all ? 'screens.receipt.heading.refused' : 'screens.receipt.heading.partly'
}

interface BundleStateProps {
  readonly row: OutboxRow | undefined
  /** Was the outbox read? Until then nothing is called sent. */
  readonly read: boolean
}

/** A bundle that is no longer in the outbox is with the office. */
function BundleState({ row, read }: BundleStateProps) {
  const state = row || read ? bundleState(row) : 'waiting'
  return (
    <Notice tone={TONES[state]} title={t(wordsOf(state, usePractice() !== null))} live>
      {state === 'refused' && <p>{refusalWords(row?.rule ?? null)}</p>}
    </Notice>
  )
}

/** What is practised is never called sent. */
function wordsOf(state: BundleStateName, practice: boolean): string {
  return practice && state !== 'refused' ? 'screens.receipt.practised' : `screens.receipt.${state}`
}

type BundleStateName = 'waiting' | 'asked' | 'sent' | 'refused'

const TONES = {
  waiting: 'calm',
  asked: 'asked',
  sent: 'calm',
  refused: 'late',
} as const satisfies Record<BundleStateName, NoticeTone>

function bundleState(row: OutboxRow | undefined): BundleStateName {
  if (!row || row.state === 'kept') return 'sent'
  if (row.state === 'refused') return 'refused'
  return row.entries.some((entry) => entry.sort === 'decision') ? 'asked' : 'waiting'
}
