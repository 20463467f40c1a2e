import { GAP_SORTS, type Gap } from '@cwmis/core/map/gaps.ts'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { hrefOf, type KnownMap, nameOf } from './known.ts'

/** Everything that is missing, by sort; the long lists are folded. */
export function GapsView({ known: { graph, gaps } }: { readonly known: KnownMap }) {
  return (
    <Page heading={t('screens.map.gaps')} back="/map">
      {GAP_SORTS.map((sort) => {
        const found = gaps.filter((gap) => gap.sort === sort)
        const heading = t('screens.map.gaps.of', { gap: t(`map.gap.${sort}`), count: found.length })
        return (
          <details key={sort} open={found.length > 0 && found.length <= 20}>
            <summary>{heading}</summary>
            {found.length === 0 && <p>{t('screens.map.gaps.none')}</p>}
            <ul>
              {found.map((gap) => (
                <GapLine key={`${gap.about} ${gap.name ?? ''}`} gap={gap} graph={graph} />
              ))}
            </ul>
          </details>
        )
      })}
    </Page>
  )
}

function GapLine({ gap, graph }: { readonly gap: Gap; readonly graph: KnownMap['graph'] }) {
  const node = graph.nodes.get(gap.about)
  if (node === undefined) return null
  return (
    <li>
      <Go to={hrefOf(node)}>{nameOf(node)}</Go>
      {gap.name !== null && ` → ${gap.name}`}
    </li>
  )
}
