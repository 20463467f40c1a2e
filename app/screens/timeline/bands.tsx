import { type Axis, axisOf, placeOn, yearOf } from '@cwmis/core/timeline/axis.ts'
import type { LifeLine, LifeSort } from '@cwmis/core/timeline/life.ts'
import type { CaseSpan, LivingSpan } from '@cwmis/core/timeline/spans.ts'
import { whenText } from '../../parts/when-text.ts'
import { t } from '../../words/t.ts'
import { shortRef } from '../shared/subject-words.ts'
import { type AxisBar, type AxisMark, caseBars, livingBars, marksOf } from './marks.ts'
import { livingWords } from './spans.tsx'

interface BandsProps {
  readonly lines: readonly LifeLine[]
  readonly living: readonly LivingSpan[]
  readonly cases: readonly CaseSpan[]
  readonly now: string
}

const DOT = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0'
/** A diamond is a decision, a ring what may not be read, a bar what a rule added. */
const SHAPES: Readonly<Record<LifeSort, string>> = {
  fact: DOT,
  unknown: DOT,
  restricted: DOT,
  decision: 'M0 -7l7 7l-7 7l-7 -7z',
  automatic: 'M-1 -6h2v12h-2z',
}
const ROW = 34
const TOP = 24

/** Three bands on one axis, for the eye alone: the lists below say the same in words. */
export function Bands({ lines, living, cases, now }: BandsProps) {
  const axis = axisOf(lines, now)
  const lives = livingBars(axis, living, now)
  const open = caseBars(axis, cases, now)
  const rows = 2 + Math.max(1, open.length)
  return (
    <>
      <div class="life" aria-hidden="true">
        <svg width="100%" height={TOP + rows * ROW} aria-hidden="true" focusable="false">
          <Ticks axis={axis} height={TOP + rows * ROW} />
          {lives.map((bar, at) => (
            <Bar
              key={bar.key}
              bar={bar}
              row={0}
              look={lookOf(living[at])}
              words={wordsOf(living[at])}
            />
          ))}
          {open.map((bar, at) => (
            <Bar
              key={bar.key}
              bar={bar}
              row={1 + at}
              look="case"
              words={t('screens.timeline.case', { ref: shortRef(cases[at]?.subject.id ?? '') })}
            />
          ))}
          {marksOf(axis, lines).map((mark) => (
            <Mark key={mark.id} mark={mark} row={rows - 1} />
          ))}
        </svg>
      </div>
      <YearButtons lines={lines} axis={axis} />
    </>
  )
}

function lookOf(span: LivingSpan | undefined): string {
  return span?.told == null ? 'gap' : 'living'
}

function wordsOf(span: LivingSpan | undefined): string {
  return span ? livingWords(span) : ''
}

function percent(value: number): string {
  return `${value.toFixed(3)}%`
}

/** Words at every tick where there is room, else at every third. */
const MOST_WORDS = 7

function Ticks({ axis, height }: { readonly axis: Axis; readonly height: number }) {
  const every = axis.ticks.length > MOST_WORDS && axis.unit === 'month' ? 3 : 1
  return (
    <>
      {axis.ticks.map((tick, place) => {
        const at = percent(placeOn(axis, tick))
        const when = { from: tick, to: tick, precision: axis.unit }
        return (
          <g key={tick}>
            <line class="life-year" x1={at} x2={at} y1="0" y2={height} />
            {place % every === 0 && (
              <text class="life-word" x={at} y="14" dx="4">
                {whenText(when)}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

interface BarProps {
  readonly bar: AxisBar
  readonly row: number
  readonly look: string
  readonly words: string
}

function Bar({ bar, row, look, words }: BarProps) {
  const y = TOP + row * ROW
  return (
    <g>
      <rect
        class={`life-bar life-${look}`}
        x={percent(bar.at)}
        y={y + 4}
        width={percent(Math.max(0.4, bar.width))}
        height={ROW - 8}
      />
      {bar.width > 8 && (
        <text class="life-word" x={percent(bar.at)} y={y + 22} dx="6">
          {words}
        </text>
      )}
    </g>
  )
}

/** One line of the list, by place and shape; a vague time is as long as it is vague. */
function Mark({ mark, row }: { readonly mark: AxisMark; readonly row: number }) {
  const y = TOP + row * ROW + ROW / 2
  return (
    <g data-mark={mark.id}>
      {mark.width > 0.5 && (
        <line
          class="life-vague"
          x1={percent(mark.at)}
          x2={percent(mark.at + mark.width)}
          y1={y}
          y2={y}
        />
      )}
      <svg x={percent(mark.at)} y={y} overflow="visible" aria-hidden="true">
        <path class={`life-mark life-${mark.sort}`} d={SHAPES[mark.sort]} />
      </svg>
    </g>
  )
}

/** The line of years, for a thumb: each leads to its part of the list. */
function YearButtons({
  lines,
  axis,
}: {
  readonly lines: readonly LifeLine[]
  readonly axis: Axis
}) {
  const there = new Set(lines.map(({ entry }) => yearOf(entry.header.happenedOn.from)))
  const years = axis.years.toReversed().filter((year) => there.has(year))
  return (
    <nav class="life-years" aria-label={t('screens.timeline.years')}>
      {years.map((year) => (
        <button
          key={year}
          type="button"
          class="button button-quiet button-small"
          onClick={() => document.getElementById(`year-${String(year)}`)?.focus()}
        >
          {year}
        </button>
      ))}
    </nav>
  )
}
