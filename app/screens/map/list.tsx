import { type MapNode, NODE_SORTS } from '@cwmis/core/map/graph.ts'
import { Go } from '../../parts/go.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'
import { FlowView } from './flow.tsx'
import { GapsView } from './gaps.tsx'
import { hrefOf, type KnownMap, nameOf, nodesOfSort, useMap } from './known.ts'

/** Everything of one sort; or who sends what to whom; or what is missing. */
export default function MapListScreen({ parts }: ScreenProps) {
  const known = useMap()
  if (parts.sort === 'flow') return <FlowView known={known} />
  if (parts.sort === 'gaps') return <GapsView known={known} />
  const sort = NODE_SORTS.find((one) => one === parts.sort)
  if (sort === undefined) return <NotFound />
  return (
    <Page heading={t(`map.nodes.${sort}`)} back="/map">
      <NodeTable
        known={known}
        caption={t(`map.nodes.${sort}`)}
        nodes={nodesOfSort(known.graph, sort)}
      />
    </Page>
  )
}

interface NodeTableProps {
  readonly known: KnownMap
  readonly caption: string
  readonly nodes: readonly MapNode[]
}

/** Things on the Map, each with the number of lines that begin or end there. */
function NodeTable({ known: { graph }, caption, nodes }: NodeTableProps) {
  const lines = ({ key }: MapNode): number =>
    (graph.from.get(key)?.length ?? 0) + (graph.to.get(key)?.length ?? 0)
  return (
    <ListTable<MapNode>
      caption={caption}
      rows={nodes}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          head: t('screens.map.name'),
          cell: (node) => <Go to={hrefOf(node)}>{nameOf(node)}</Go>,
        },
        {
          key: 'lines',
          head: t('screens.map.links'),
          number: true,
          cell: (node) => t('screens.map.count', { count: lines(node) }),
        },
      ]}
    />
  )
}
