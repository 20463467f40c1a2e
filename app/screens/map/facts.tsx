import type { Content } from '@cwmis/core/content.ts'
import type { MapNode } from '@cwmis/core/map/graph.ts'
import { Go } from '../../parts/go.tsx'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'
import { factsOf, trustOf } from './known-facts.ts'

interface FactsProps {
  readonly node: MapNode
  readonly content: Content
}

/** What is known of one thing on the Map, and how sure it is. */
export function FactsOf({ node, content }: FactsProps) {
  const facts = factsOf(node, content)
  const trust = trustOf(node, content)
  const counted = content.indicators.some(({ code }) => code === node.code)
  return (
    <Titled heading={t('screens.map.facts')}>
      <dl class="answers">
        {facts.map(([head, words]) => (
          <div class="answer-row" key={head}>
            <dt>{t(head)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {trust && (
          <div class="answer-row">
            <dt>{t('screens.map.trust')}</dt>
            <dd>
              {t(`map.state.${trust.state}`)}. {t(`map.basis.${trust.basis}`)}.
              <p class="hint source">{trust.source}</p>
            </dd>
          </div>
        )}
      </dl>
      {node.sort === 'indicator' && counted && (
        <p>
          <Go to={`/numbers?indicator=${node.code}`}>{t('screens.map.number')}</Go>
        </p>
      )}
    </Titled>
  )
}
