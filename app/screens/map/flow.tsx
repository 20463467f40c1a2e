import { type Between, betweenWhom } from '@cwmis/core/map/between.ts'
import { Go } from '../../parts/go.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { hrefOf, type KnownMap, nameOf } from './known.ts'
import { FlowPicture } from './picture.tsx'

/** Who sends what to whom: as a picture, and as a table that says the same. */
export function FlowView({ known: { content, graph } }: { readonly known: KnownMap }) {
  const lines = betweenWhom(content.handoffs)
  return (
    <Page heading={t('screens.map.flow')} back="/map" wide>
      <p class="hint">{t('screens.map.flow.picture')}</p>
      <FlowPicture lines={lines} />
      <ListTable<Between>
        caption={t('screens.map.flow')}
        rows={lines}
        rowKey={({ code }) => code}
        columns={[
          { key: 'name', head: t('map.head.name'), cell: ({ code }) => linked(code, graph) },
          { key: 'from', head: t('map.head.from'), cell: ({ from }) => partiesWords(from) },
          {
            key: 'to',
            head: t('map.head.to'),
            cell: ({ to, bothWays }) => partiesWords(bothWays ? [...to, 'map.both-ways'] : to),
          },
          {
            key: 'answer',
            head: t('map.head.answer'),
            cell: ({ answerWithin }) =>
              answerWithin === null ? '–' : t('screens.map.hours', { hours: answerWithin }),
          },
        ]}
      />
    </Page>
  )
}

function linked(code: string, { nodes }: KnownMap['graph']) {
  const node = nodes.get(`handoff:${code}`)
  return node === undefined ? code : <Go to={hrefOf(node)}>{nameOf(node)}</Go>
}

function partiesWords(parties: readonly string[]): string {
  return parties.map((party) => t(party)).join(', ')
}
