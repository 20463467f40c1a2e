import { type Between, betweenWhom } from '@cwmis/core/map/between.ts'
import { type Stream, streamsOf } from '@cwmis/core/map/sector.ts'
import { SECTORS } from '@cwmis/practice/sectors/sectors.ts'
import { Go } from '../../parts/go.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { hrefOf, type KnownMap, nameOf } from './known.ts'
import { FlowPicture } from './picture.tsx'

const DRAWN = SECTORS.map(({ code }) => `sectors.${code}`)

/** Who sends what to whom: as a picture of sectors, the same as a table, and hand-off by hand-off. */
export function FlowView({ known: { content, graph } }: { readonly known: KnownMap }) {
  const lines = betweenWhom(content.handoffs)
  const streams = streamsOf(lines, SECTORS)
  return (
    <Page heading={t('screens.map.flow')} back="/map" wide>
      <p class="hint">{t('screens.map.flow.picture')}</p>
      <FlowPicture streams={streams} sectors={DRAWN} />
      <Streams streams={streams.toSorted(inOrder)} graph={graph} />
      <Rows lines={lines} graph={graph} />
    </Page>
  )
}

interface StreamsProps {
  readonly streams: readonly Stream[]
  readonly graph: KnownMap['graph']
}

function Streams({ streams, graph }: StreamsProps) {
  return (
    <ListTable<Stream>
      caption={t('screens.map.flow.streams')}
      rows={streams}
      rowKey={({ from, to }) => `${from} ${to}`}
      columns={[
        { key: 'from', head: t('map.head.from'), cell: ({ from }) => t(from) },
        { key: 'to', head: t('map.head.to'), cell: ({ to }) => t(to) },
        {
          key: 'codes',
          head: t('map.head.handoffs'),
          cell: ({ codes }) =>
            codes.flatMap((code) => [<Row key={code} {...{ code, graph }} />, ' ']),
        },
      ]}
    />
  )
}

interface RowsProps {
  readonly lines: readonly Between[]
  readonly graph: KnownMap['graph']
}

function Rows({ lines, graph }: RowsProps) {
  return (
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
  )
}

interface RowProps {
  readonly code: string
  readonly graph: KnownMap['graph']
}

/** A hand-off by its code alone, leading to its page. */
function Row({ code, graph: { nodes } }: RowProps) {
  const node = nodes.get(`handoff:${code}`)
  return node === undefined ? <span>{code}</span> : <Go to={hrefOf(node)}>{code}</Go>
}

function linked(code: string, { nodes }: KnownMap['graph']) {
  const node = nodes.get(`handoff:${code}`)
  return node === undefined ? code : <Go to={hrefOf(node)}>{nameOf(node)}</Go>
}

function inOrder(one: Stream, other: Stream): number {
  return place(one.from) - place(other.from) || place(one.to) - place(other.to)
}

function place(sector: string): number {
  return DRAWN.indexOf(sector)
}

function partiesWords(parties: readonly string[]): string {
  return parties.map((party) => t(party)).join(', ')
}
