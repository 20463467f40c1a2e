import { type MapEdge, NODE_SORTS } from '@cwmis/core/map/graph.ts'
import { keyOf } from '@cwmis/core/map/named.ts'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { Titled } from '../../parts/titled.tsx'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'
import { Crosswalk } from './crosswalk.tsx'
import { FactsOf } from './facts.tsx'
import { hrefOf, type KnownMap, nameOf, useMap } from './known.ts'
import { Remarks } from './remarks.tsx'

/** One thing on the Map: what is known of it, what it leads to, what leads to it, what is missing, what was said. */
export default function MapNodeScreen({ parts }: ScreenProps) {
  const known = useMap()
  const sort = NODE_SORTS.find((one) => one === parts.sort)
  const node = sort && known.graph.nodes.get(keyOf(sort, parts.code ?? ''))
  if (node === undefined) return <NotFound />
  const { key } = node
  const missing = known.gaps.filter(({ about }) => about === key)
  return (
    <Page heading={nameOf(node)} title={t(`map.node.${node.sort}`)} back={`/map/${node.sort}`}>
      <p class="lead">{t(`map.node.${node.sort}`)}</p>
      {missing.map((gap) => (
        <p key={gap.sort + (gap.name ?? '')} class="hint">
          {t('screens.map.missing', { gap: t(`map.gap.${gap.sort}`) })} {gap.name}
        </p>
      ))}
      <FactsOf node={node} content={known.content} />
      {node.sort === 'tool' && <Crosswalk code={node.code} graph={known.graph} />}
      <Lines
        known={known}
        heading={t('screens.map.leads')}
        edges={known.graph.from.get(key)}
        side="leads"
      />
      <Lines
        known={known}
        heading={t('screens.map.back')}
        edges={known.graph.to.get(key)}
        side="back"
      />
      <Remarks about={key} />
    </Page>
  )
}

interface LinesProps {
  readonly known: KnownMap
  readonly heading: string
  readonly edges: readonly MapEdge[] | undefined
  readonly side: 'leads' | 'back'
}

function Lines({ known: { graph }, heading, edges = [], side }: LinesProps) {
  const meanings = [...Map.groupBy(edges, ({ means }) => means)]
  return (
    <Titled heading={heading}>
      {meanings.length === 0 && <p>{t('screens.map.nothing')}</p>}
      {meanings.map(([means, found]) => (
        <div key={means}>
          <h3>{t(`map.${side}.${means}`)}</h3>
          <ul>
            {found.map((edge) => {
              const node = graph.nodes.get(side === 'leads' ? edge.to : edge.from)
              return (
                node && (
                  <li key={node.key}>
                    <Go to={hrefOf(node)}>{nameOf(node)}</Go>
                  </li>
                )
              )
            })}
          </ul>
        </div>
      ))}
    </Titled>
  )
}
