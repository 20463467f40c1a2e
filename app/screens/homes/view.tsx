import type { HomeLine } from '@cwmis/core/wire/homes.ts'
import type { Asked } from '../../hooks/lists.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { shortRef } from '../shared/subject-words.ts'

export interface HomesViewProps {
  readonly asked: Asked<HomeLine>
  readonly placeName: (place: string) => string
  /** May a home be written down here? */
  readonly opens: boolean
}

/** The homes one may see: whether they are licensed and how full they are. */
export function HomesView({ asked, placeName, opens }: HomesViewProps) {
  return (
    <Page heading={t('screens.homes.heading')} wide>
      {opens && (
        <p>
          <Go to="/homes/new" class="button">
            {t('screens.write.home-opened.heading')}
          </Go>
        </p>
      )}
      <Freshness asked={asked} />
      {asked.is === 'ready' && asked.lines.length === 0 && (
        <EmptyState why="none-yet" words={t('screens.homes.empty')} />
      )}
      {asked.lines.length > 0 && (
        <ListTable
          caption={t('screens.homes.heading')}
          columns={columnsWith(placeName)}
          rows={asked.lines}
          rowKey={({ id }) => id}
        />
      )}
    </Page>
  )
}

function columnsWith(placeName: (place: string) => string): readonly Column<HomeLine>[] {
  return [
    {
      key: 'name',
      head: t('screens.homes.name'),
      cell: ({ id, name }) => <Go to={`/homes/${id}`}>{name ?? shortRef(id)}</Go>,
    },
    { key: 'sort', head: t('screens.homes.sort'), cell: ({ sort }) => sortWords(sort) },
    {
      key: 'place',
      head: t('screens.homes.place'),
      cell: ({ place }) => (place === null ? '—' : placeName(place)),
    },
    {
      key: 'full',
      head: t('screens.homes.full'),
      short: true,
      cell: ({ residents, capacity }) => fullWords(residents, capacity),
    },
    {
      key: 'status',
      head: t('screens.homes.status'),
      short: true,
      cell: ({ status }) => t(`status.home.${status}`),
    },
  ]
}

/** What kind of home, or that nobody said. */
export function sortWords(sort: string | null): string {
  return sort === null ? '—' : t(`codes.home-sorts.${sort}`)
}

/** How many children for how many places. */
export function fullWords(residents: number, capacity: number | null): string {
  if (capacity === null) return t('screens.homes.children', { count: residents })
  return t('screens.homes.of', { count: residents, capacity })
}
