import type { LifeLine } from '@cwmis/core/timeline/life.ts'
import { whenText } from '../../parts/when-text.ts'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { lineWords } from './line-words.ts'

interface SinceProps {
  readonly news: readonly LifeLine[]
  /** Null: this person never looked on this device. */
  readonly since: string | null
}

/** What others recorded since this person last looked, wherever on the line it stands. Kept on the device alone. */
export function Since({ news, since }: SinceProps) {
  if (since === null) return null
  const counted = (
    <p class="detail">{t('screens.timeline.since.here', { at: momentText(since) })}</p>
  )
  if (news.length === 0) {
    return (
      <div class="since">
        <p>{t('screens.timeline.since.none')}</p>
        {counted}
      </div>
    )
  }
  return (
    <details class="since">
      <summary>{t('screens.timeline.since', { count: news.length })}</summary>
      <ul class="plain-list">
        {news.map((line) => (
          <li key={line.entry.header.id}>
            {lineWords(line)} · {whenText(line.entry.header.happenedOn)}
          </li>
        ))}
      </ul>
      {counted}
    </details>
  )
}
