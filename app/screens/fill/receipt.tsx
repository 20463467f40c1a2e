import { useEffect, useState } from 'preact/hooks'
import { type OutboxRow, useOutbox } from '../../hooks/outbox.ts'
import { Go } from '../../parts/go.tsx'
import { Notice, type NoticeTone } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { refusalWords } from '../outbox/view.tsx'
import { shortRef } from '../shared/subject-words.ts'
import type { Task } from './task.ts'
import type { Sent } from './use-sign.ts'

/** After signing: what stands where. "Sent" is never said of something that has not left this device. */
export function Receipt({ task, sent }: { readonly task: Task; readonly sent: Sent }) {
  const rows = useOutbox()
  const settled = useSettled()
  return (
    <Page heading={t('screens.receipt.heading')}>
      {sent.bundles.map((bundle) => (
        <BundleState
          key={bundle}
          row={rows.find((row) => row.bundle === bundle)}
          settled={settled}
        />
      ))}
      <p>{t('screens.receipt.reference', { ref: shortRef(sent.bundles[0] ?? '') })}</p>
      {task.next?.(sent.answers)}
      <p class="actions">
        <Go to={task.back}>{t('screens.receipt.back')}</Go>
        <Go to="/">{t('screens.receipt.today')}</Go>
      </p>
    </Page>
  )
}

const FIRST_READ_MS = 500

/** False until the outbox was surely read once: until then nothing is called sent. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), FIRST_READ_MS)
    return () => clearTimeout(timer)
  }, [])
  return settled
}

interface BundleStateProps {
  readonly row: OutboxRow | undefined
  readonly settled: boolean
}

/** A bundle that is no longer in the outbox is with the office. */
function BundleState({ row, settled }: BundleStateProps) {
  const state = row || settled ? bundleState(row) : 'waiting'
  return (
    <Notice tone={TONES[state]} title={t(`screens.receipt.${state}`)} live>
      {state === 'refused' && <p>{refusalWords(row?.rule ?? null)}</p>}
    </Notice>
  )
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
