import { NODE_SORTS } from '@cwmis/core/map/graph.ts'
import { useMapFile } from '../../hooks/map.ts'
import { Button } from '../../parts/button.tsx'
import { Go } from '../../parts/go.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { nodesOfSort, useMap } from './known.ts'

interface Line {
  readonly to: string
  readonly words: string
  readonly count: number
}

/** Where the Map begins: what there is, how much of it, what is missing, and the whole as a file. */
export default function MapScreen() {
  const { graph, gaps } = useMap()
  const sorts = NODE_SORTS.map((sort) => ({
    to: `/map/${sort}`,
    words: t(`map.nodes.${sort}`),
    count: nodesOfSort(graph, sort).length,
  }))
  const lines: readonly Line[] = [
    ...sorts,
    { to: '/map/flow', words: t('screens.map.flow'), count: nodesOfSort(graph, 'handoff').length },
    { to: '/map/gaps', words: t('screens.map.gaps'), count: gaps.length },
  ]
  return (
    <Page heading={t('screens.map.heading')}>
      <p class="lead">{t('screens.map.lead')}</p>
      <p class="hint">{t('screens.map.not-confirmed')}</p>
      <ListTable<Line>
        caption={t('screens.map.heading')}
        rows={lines}
        rowKey={({ to }) => to}
        columns={[
          {
            key: 'what',
            head: t('screens.map.what'),
            cell: ({ to, words }) => <Go to={to}>{words}</Go>,
          },
          {
            key: 'count',
            head: t('screens.map.how-many'),
            number: true,
            cell: ({ count }) => t('screens.map.count', { count }),
          },
        ]}
      />
      <Files />
    </Page>
  )
}

function Files() {
  const { is, save } = useMapFile()
  return (
    <>
      <p>
        {(['xlsx', 'pdf'] as const).map((sort) => (
          <Button key={sort} look="quiet" busy={is === 'asking'} press={() => void save(sort)}>
            {t(`screens.map.${sort}`)}
          </Button>
        ))}
      </p>
      {is === 'failed' && <Notice tone="soon" title={t('screens.map.file-failed')} live />}
    </>
  )
}
