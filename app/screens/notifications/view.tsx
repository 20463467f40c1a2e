import type { OutgoingAnswer } from '@cwmis/core/wire/lists.ts'
import type { Asked } from '../../hooks/lists.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { momentText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'
import { nameOf } from '../partners/names.ts'
import { Freshness } from '../shared/states.tsx'
import { hrefOf, shortRef } from '../shared/subject-words.ts'
import { purposeKeys } from './purpose-keys.ts'

export type NoticeLine = OutgoingAnswer['notices'][number]

interface NotificationsViewProps {
  readonly asked: Asked<NoticeLine>
  /** How many were marked together just now, and may be taken back. */
  readonly undo: number
  readonly failed: boolean
  readonly markOne: (line: NoticeLine) => void
  readonly markAll: () => void
  readonly takeBack: () => void
}

/** What this person was told, in no words of any case; what was seen can be put back among the new. */
export function NotificationsView(props: NotificationsViewProps) {
  const { asked, undo, failed, markOne, markAll, takeBack } = props
  const news = asked.lines.filter(({ seen }) => !seen).length
  return (
    <Page heading={t('screens.notifications.heading')}>
      <Freshness asked={asked} />
      {asked.is === 'ready' && asked.lines.length === 0 && (
        <EmptyState why="none-yet" words={t('screens.notifications.empty')} />
      )}
      {failed && <Notice tone="late" title={t('screens.notifications.failed')} live />}
      {undo > 0 && (
        <Notice title={t('screens.notifications.marked', { count: undo })} live>
          <Button look="link" press={takeBack}>
            {t('screens.notifications.undo')}
          </Button>
        </Notice>
      )}
      {news > 0 && (
        <p>
          {t('screens.notifications.new', { count: news })}{' '}
          <Button look="quiet" press={markAll}>
            {t('screens.notifications.mark-all')}
          </Button>
        </p>
      )}
      <ul class="cards">
        {asked.lines.map((line) => (
          <NoticeCard key={line.id} line={line} mark={() => markOne(line)} />
        ))}
      </ul>
    </Page>
  )
}

function NoticeCard({ line, mark }: { readonly line: NoticeLine; readonly mark: () => void }) {
  const { href, about } = aboutOf(line)
  const words = `${purposeWords(line.purpose)} · ${about}`
  return (
    <li class="card">
      <Go to={href}>{words}</Go>{' '}
      {line.ended && <StatusTag words={t('screens.notifications.ended')} />}{' '}
      {!line.seen && <StatusTag words={t('screens.notifications.unread')} />}
      <p class="detail">
        {momentText(line.at)}{' '}
        {!line.ended && (
          <Button look="link" press={mark}>
            {t(line.seen ? 'screens.notifications.mark-new' : 'screens.notifications.mark')}
            <span class="unseen">: {words}</span>
          </Button>
        )}
      </p>
    </li>
  )
}

/** What it is about, and where that stands. */
function aboutOf({ subject, partner }: NoticeLine): {
  readonly href: string
  readonly about: string
} {
  if (subject === null) {
    const name = partner ?? ''
    return { href: `/partners/${name}`, about: nameOf('partner', name) }
  }
  const about = `${t(`screens.subject.${subject.type}`)} ${shortRef(subject.id)}`
  return { href: hrefOf(subject), about }
}

/** What was told, as far as there are words for it: one this version has none for is still news. */
function purposeWords(purpose: string): string {
  const key = purposeKeys(purpose).find(hasWords)
  return t(key ?? 'screens.notifications.purpose.other')
}
