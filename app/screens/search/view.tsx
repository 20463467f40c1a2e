import type { Found } from '../../hooks/search.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { t } from '../../words/t.ts'
import { hrefOf, lineTitle } from '../shared/subject-words.ts'

export interface SearchViewProps {
  readonly text: string
  readonly type: (text: string) => void
  readonly found: Found
}

/** One box for names, references and places. It says when only this device was searched. */
export function SearchView({ text, type, found }: SearchViewProps) {
  const none = found.is === 'ready' && found.lines.length === 0
  return (
    <Page heading={t('screens.search.heading')}>
      <SearchBox label={t('screens.search.label')} value={text} change={type} />
      {found.is !== 'idle' && found.here && <Notice title={t('screens.search.here')} />}
      <p class="unseen" role="status">
        {found.is === 'ready' ? t('parts.combo.count', { count: found.lines.length }) : ''}
      </p>
      {none && <EmptyState why="no-match" words={t('screens.search.none')} />}
      <ol class="cards">
        {found.lines.map((line) => (
          <li class="card" key={`${line.subject.type}:${line.subject.id}`}>
            <Go to={hrefOf(line.subject)}>{lineTitle(line.subject, line.open)}</Go>
            <p class="detail">{t(`status.${line.subject.type}.${line.open.status}`)}</p>
          </li>
        ))}
      </ol>
    </Page>
  )
}
