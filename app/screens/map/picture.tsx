import type { Stream } from '@cwmis/core/map/sector.ts'
import { t } from '../../words/t.ts'

const ROW = 40
const WIDTH = 760
const LEFT = 260
const RIGHT = WIDTH - 260
const TOP = 40
/** A stream of many hand-offs is drawn thicker, up to this. */
const THICKEST = 9

interface PictureProps {
  readonly streams: readonly Stream[]
  /** Message keys of the sectors, in the order in which they are drawn. */
  readonly sectors: readonly string[]
}

/** Two columns of sectors and a stream between them, the thicker the more hand-offs. A narrow screen scrolls it sideways. */
export function FlowPicture({ streams, sectors }: PictureProps) {
  const senders = sectors.filter((sector) => streams.some(({ from }) => from === sector))
  const receivers = sectors.filter((sector) => streams.some(({ to }) => to === sector))
  const height = TOP + ROW * Math.max(senders.length, receivers.length) + 10
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
        {streams.map((stream) => (
          <Drawn
            key={`${stream.from} ${stream.to}`}
            stream={stream}
            y={yOf(senders, stream.from)}
            z={yOf(receivers, stream.to)}
          />
        ))}
        <Ends heading={t('screens.map.flow.senders')} ends={senders} x={LEFT - 8} anchor="end" />
        <Ends
          heading={t('screens.map.flow.receivers')}
          ends={receivers}
          x={RIGHT + 8}
          anchor="start"
        />
      </svg>
    </section>
  )
}

interface DrawnProps {
  readonly stream: Stream
  readonly y: number
  readonly z: number
}

/** One stream; pointed at, it says what it carries. */
function Drawn({ stream: { from, to, codes }, y, z }: DrawnProps) {
  const middle = WIDTH / 2
  const points = [`M${String(LEFT)} ${String(y)}C${String(middle)} ${String(y)}`]
  points.push(`${String(middle)} ${String(z)}`, `${String(RIGHT)} ${String(z)}`)
  return (
    <path
      class="stream"
      d={points.join(' ')}
      fill="none"
      stroke="currentColor"
      stroke-width={Math.min(1 + codes.length, THICKEST)}
    >
      <title>{`${t(from)} → ${t(to)}: ${codes.join(', ')}`}</title>
    </path>
  )
}

interface EndsProps {
  readonly heading: string
  readonly ends: readonly string[]
  readonly x: number
  readonly anchor: 'start' | 'end'
}

function Ends({ heading, ends, x, anchor }: EndsProps) {
  return (
    <g text-anchor={anchor} fill="currentColor" font-size="14">
      <text x={x} y={TOP - 16} font-weight="700">
        {heading}
      </text>
      {ends.map((end) => (
        <text key={end} x={x} y={yOf(ends, end) + 5}>
          {t(end)}
        </text>
      ))}
    </g>
  )
}

function yOf(ends: readonly string[], end: string): number {
  return TOP + ROW * ends.indexOf(end) + ROW / 2
}
