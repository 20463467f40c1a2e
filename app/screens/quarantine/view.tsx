import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { QuarantineAnswer } from '@cwmis/core/wire/lists.ts'
import type { ComponentChildren } from 'preact'
import type { Asked } from '../../hooks/lists.ts'
import type { Found } from '../../hooks/search.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Page } from '../../parts/page.tsx'
import { momentText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { shortRef } from '../shared/subject-words.ts'
import { Release } from './release.tsx'

export type QuarantineLine = QuarantineAnswer['lines'][number]

export interface QuarantineViewProps {
  readonly asked: Asked<QuarantineLine>
  readonly authorName: (actor: string) => string
  /** Entries whose release was asked for from this device. */
  readonly released: ReadonlySet<string>
  readonly useFound: (text: string, types: readonly Subject['type'][]) => Found
  readonly release: (line: QuarantineLine, on: Subject) => void
  /** What else waits for an answer, above the entries. */
  readonly children: ComponentChildren
}

/** Entries that are kept but stand outside every file until a supervisor takes them in. */
export function QuarantineView(props: QuarantineViewProps) {
  const { asked, authorName, released, useFound, release, children } = props
  return (
    <Page heading={t('screens.quarantine.heading')}>
      {children}
      <p>{t('screens.quarantine.why')}</p>
      <Freshness asked={asked} />
      {asked.is === 'ready' && asked.lines.length === 0 && (
        <EmptyState why="none-yet" words={t('screens.quarantine.empty')} />
      )}
      <ul class="cards">
        {asked.lines.map((line) => (
          <li class="card" key={line.entry + line.author}>
            <strong>{t(`kinds.${line.kind}.title`)}</strong>
            <p>
              {t('screens.quarantine.line', {
                subject: t(`screens.subject.${line.subject.type}`),
                ref: shortRef(line.subject.id),
                author: authorName(line.author),
                at: momentText(line.recordedAt),
              })}
            </p>
            <p>{reasonWords(line.reason)}</p>
            {released.has(line.entry) ? (
              <p role="status">{t('screens.quarantine.released')}</p>
            ) : (
              <Release
                own={line.subject}
                unknown={line.reason === 'unknown-subject'}
                useFound={useFound}
                release={(on) => release(line, on)}
              />
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}

function reasonWords(reason: string): string {
  const key = `screens.quarantine.reason.${reason}`
  return t(hasWords(key) ? key : 'screens.quarantine.reason.other')
}
