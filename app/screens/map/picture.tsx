import type { Between } from '@cwmis/core/map/between.ts'
import { t } from '../../words/t.ts'

const ROW = 26
const WIDTH = 760
const LEFT = 250
const RIGHT = WIDTH - 250
const TOP = 40

/** Two columns of offices and a curve for each hand-off between them. Drawn wide; a narrow screen scrolls it sideways. */
export function FlowPicture({ lines }: { readonly lines: readonly Between[] }) {
  const senders = [...new Set(lines.flatMap(({ from }) => from))]
  const receivers = [...new Set(lines.flatMap(({ to }) => to))]
  const height = TOP + ROW * Math.max(senders.length, receivers.length) + 10
  const pairs = [
    ...new Set(lines.flatMap(({ from, to }) => from.flatMap((f) => to.map((r) => `${f} ${r}`)))),
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="flow-picture" tabIndex={0} aria-label={t('screens.map.flow')}>
      <svg
        role="img"
        aria-label={t('screens.map.flow.picture')}
        viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
        width={WIDTH}
        height={height}
      >
        {pairs.map((pair) => {
          const [from = '', to = ''] = pair.split(' ')
          const [y, z] = [yOf(senders, from), yOf(receivers, to)]
          const middle = WIDTH / 2
          const d = `M${String(LEFT)} ${String(y)}C${String(middle)} ${String(y)} ${String(middle)} ${String(z)} ${String(RIGHT)} ${String(z)}`
          return <path key={pair} d={d} fill="none" stroke="currentColor" stroke-opacity="0.45" />
        })}
        <Offices
          heading={t('screens.map.flow.senders')}
          roles={senders}
          x={LEFT - 8}
          anchor="end"
        />
        <Offices
          heading={t('screens.map.flow.receivers')}
          roles={receivers}
          x={RIGHT + 8}
          anchor="start"
        />
      </svg>
    </section>
  )
}

interface OfficesProps {
  readonly heading: string
  readonly roles: readonly string[]
  readonly x: number
  readonly anchor: 'start' | 'end'
}

function Offices({ heading, roles, x, anchor }: OfficesProps) {
  return (
    <g text-anchor={anchor} fill="currentColor" font-size="14">
      <text x={x} y={TOP - ROW + 5} font-weight="700">
        {heading}
      </text>
      {roles.map((role) => (
        <text key={role} x={x} y={yOf(roles, role) + 5}>
          {t(role)}
        </text>
      ))}
    </g>
  )
}

function yOf(roles: readonly string[], role: string): number {
  return TOP + ROW * roles.indexOf(role) + ROW / 2
}
