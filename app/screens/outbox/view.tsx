import type { OutboxRow } from '../../hooks/outbox.ts'
import type { SyncState } from '../../hooks/sync-state.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Page } from '../../parts/page.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { momentText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'

export interface OutboxViewProps {
  readonly rows: readonly OutboxRow[]
  readonly sync: SyncState
  readonly sendNow: () => void
  readonly dismiss: (bundle: string) => void
}

/** What is still here and what came back: nothing leaves this list before the office has it. */
export function OutboxView({ rows, sync, sendNow, dismiss }: OutboxViewProps) {
  const open = rows.filter((row) => row.state !== 'kept')
  const last = sync.lastNews ? momentText(sync.lastNews) : t('screens.outbox.never')
  return (
    <Page heading={t('screens.outbox.heading')}>
      <p>{t('screens.outbox.last', { last })}</p>
      {open.length === 0 ? (
        <EmptyState why="none-yet" words={t('screens.outbox.empty')} />
      ) : (
        <ul class="cards">
          {open.map((row) => (
            <OutboxCard key={row.bundle} row={row} dismiss={dismiss} />
          ))}
        </ul>
      )}
      <p class="actions">
        <Button press={sendNow} busy={sync.pill === 'sending'}>
          {t(sync.pill === 'sending' ? 'screens.outbox.sending' : 'screens.outbox.send')}
        </Button>
      </p>
    </Page>
  )
}

interface CardProps {
  readonly row: OutboxRow
  readonly dismiss: (bundle: string) => void
}

function OutboxCard({ row, dismiss }: CardProps) {
  const decision = row.entries.some((entry) => entry.sort === 'decision')
  const state = row.state === 'waiting' && decision ? 'asked' : row.state
  return (
    <li class={needsYou(row) ? 'card card-problem' : decision ? 'card card-asked' : 'card'}>
      <ul class="plain-list">
        {row.entries.map((entry) => (
          <li key={entry.id}>
            <strong>{t(`kinds.${entry.kind}.title`)}</strong>
          </li>
        ))}
      </ul>
      <p>
        <StatusTag words={t(`screens.outbox.state.${state}`)} asked={decision} />{' '}
        {row.urgent && <StatusTag words={t('screens.outbox.urgent')} />}{' '}
        {t('screens.outbox.written', { at: momentText(row.writtenAt) })}
      </p>
      {row.setAside && <p>{t('screens.outbox.set-aside')}</p>}
      {row.state === 'refused' && (
        <>
          <p>{refusalWords(row.rule)}</p>
          <p>{t('screens.outbox.refused-safe')}</p>
          <Button look="quiet" press={() => dismiss(row.bundle)}>
            {t('screens.outbox.dismiss')}
          </Button>
        </>
      )}
    </li>
  )
}

function needsYou(row: OutboxRow): boolean {
  return row.state === 'refused' || row.setAside
}

/** Why it was refused: the rule's own words, else the problem's, else that the office could not read it. */
export function refusalWords(rule: string | null): string {
  const name = rule?.split('@')[0] ?? ''
  const keys = [`rules.${name}.refusal`, `screens.outbox.problem.${name}`]
  const key = keys.find(hasWords)
  return t(key ?? 'screens.outbox.refused-unknown')
}
