import type { OutgoingAnswer } from '@cwmis/core/wire/lists.ts'
import type { Asked } from '../../hooks/lists.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { momentText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { hrefOf, shortRef } from '../shared/subject-words.ts'

export type NoticeLine = OutgoingAnswer['notices'][number]

/** What this person was told, in no words of any case. */
export function NotificationsView({ asked }: { readonly asked: Asked<NoticeLine> }) {
  return (
    <Page heading={t('screens.notifications.heading')}>
      <Freshness asked={asked} />
      {asked.is === 'ready' && asked.lines.length === 0 && (
        <EmptyState why="none-yet" words={t('screens.notifications.empty')} />
      )}
      <ul class="cards">
        {asked.lines.map((line) => (
          <li class="card" key={line.id}>
            <Go to={hrefOf(line.subject)}>
              {purposeWords(line.purpose)} · {t(`screens.subject.${line.subject.type}`)}{' '}
              {shortRef(line.subject.id)}
            </Go>
            <p class="detail">{momentText(line.at)}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** A purpose this version has no words for is still news. */
function purposeWords(purpose: string): string {
  const key = `screens.notifications.purpose.${purpose.split(':')[0] ?? ''}`
  return t(hasWords(key) ? key : 'screens.notifications.purpose.other')
}
