import type { ProblemsAnswer } from '@cwmis/core/wire/problems.ts'
import type { Asked } from '../../hooks/lists.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'

type Line = ProblemsAnswer['lines'][number]

/** What people said does not work: when, on which page, what. Never who, never about whom. */
export function ProblemsView({ asked }: { readonly asked: Asked<Line> }) {
  return (
    <Page heading={t('screens.problems.heading')}>
      <Freshness asked={asked} />
      {asked.is === 'ready' && asked.lines.length === 0 && (
        <EmptyState why="none-yet" words={t('screens.problems.empty')} />
      )}
      {asked.lines.length > 0 && (
        <ListTable<Line>
          caption={t('screens.problems.heading')}
          rows={asked.lines}
          rowKey={({ at, page, what }) => `${at}${page}${what}`}
          columns={[
            { key: 'what', head: t('screens.problems.what'), cell: whatWords },
            { key: 'page', head: t('screens.problems.page'), cell: ({ page }) => page },
            {
              key: 'at',
              head: t('screens.problems.at'),
              cell: ({ at }) => momentText(at),
              short: true,
            },
            { key: 'version', head: t('screens.problems.version'), cell: ({ version }) => version },
          ]}
        />
      )}
    </Page>
  )
}

function whatWords({ what }: Line): string {
  return t(`screens.help.problem.${what}`)
}
