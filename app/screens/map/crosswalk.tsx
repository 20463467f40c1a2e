import type { CrosswalkLine } from '@cwmis/core/map/crosswalk.ts'
import { MAP_SHELF } from '@cwmis/practice/map.ts'
import { Go } from '../../parts/go.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { t } from '../../words/t.ts'
import { hrefOf, type KnownMap } from './known.ts'

interface CrosswalkProps {
  /** The tool in use today. */
  readonly code: string
  readonly graph: KnownMap['graph']
}

/** Question by question: how a tool in use today stands beside ours, and why what was dropped was dropped. */
export function Crosswalk({ code, graph }: CrosswalkProps) {
  const tool = MAP_SHELF.tools.find((one) => one.code === code)
  if (tool === undefined) return null
  const why = ({ id, crossing }: CrosswalkLine) =>
    crossing === 'dropped' ? t(`crosswalk.${code}.${id}.why`) : ''
  return (
    <ListTable<CrosswalkLine>
      caption={t('map.table.crosswalk')}
      rows={tool.lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'theirs',
          head: t('map.head.theirs'),
          cell: ({ id }) => t(`crosswalk.${code}.${id}`),
        },
        {
          key: 'crossing',
          head: t('map.head.crossing'),
          cell: ({ crossing }) => t(`map.crossing.${crossing}`),
          short: true,
        },
        {
          key: 'ours',
          head: t('map.head.ours'),
          cell: ({ ours }) => ours.flatMap((at) => [<Ours key={at} {...{ at, graph }} />, ' ']),
        },
        { key: 'why', head: t('map.head.why'), cell: why },
      ]}
    />
  )
}

interface OursProps {
  readonly at: string
  readonly graph: KnownMap['graph']
}

/** Our question or tool by its code, leading to its page where it stands. */
function Ours({ at, graph: { nodes } }: OursProps) {
  const node = nodes.get(`field:${at}`) ?? nodes.get(`form:${at}`)
  return node === undefined ? <span>{at}</span> : <Go to={hrefOf(node)}>{at}</Go>
}
