import type { Clock } from '@cwmis/core/clock/clock.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import type { ComponentChildren } from 'preact'
import type { WorkRow } from '../../hooks/work.ts'
import { clockWords } from '../../parts/clock-words.ts'
import type { Urgency } from '../../parts/tag.tsx'
import { TaskRow } from '../../parts/task-row.tsx'
import { dueText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { hrefOf, shortRef } from '../shared/subject-words.ts'
import { MOST_ROWS, type WorkSection } from './sections.ts'

interface WorkListProps {
  readonly section: WorkSection
  readonly board: boolean
  readonly now: number
  readonly placeName: (place: string) => string
  /** What stands below its rows. */
  readonly children?: ComponentChildren
}

/** One section of the work: at most six rows, the others behind a press. */
export function WorkList(props: WorkListProps) {
  const { section } = props
  const rows = section.rows.map((row) => <WorkTask key={row.key} {...props} row={row} />)
  const id = `work-${section.name}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`screens.today.section.${section.name}`, { count: rows.length })}</h2>
      {rows.length === 0 && <p>{t(`screens.today.none.${section.name}`)}</p>}
      <ul class="tasks">{rows.slice(0, MOST_ROWS)}</ul>
      {rows.length > MOST_ROWS && (
        <details>
          <summary>{t('screens.today.more', { count: rows.length - MOST_ROWS })}</summary>
          <ul class="tasks">{rows.slice(MOST_ROWS)}</ul>
        </details>
      )}
      {props.children}
    </section>
  )
}

function WorkTask({
  row,
  now,
  placeName,
}: Omit<WorkListProps, 'children'> & { readonly row: WorkRow }) {
  const name = row.name ?? shortRef(row.subject.id)
  return (
    <TaskRow
      to={whereTo(row)}
      what={t(`screens.today.do.${row.sort}`, { name })}
      where={placeWords(row.place, placeName)}
      urgency={urgencyOf(row, now)}
      due={dueWords(row, now)}
    />
  )
}

/** Straight to where it is done, where one page does it. */
function whereTo({ subject, sort }: WorkRow): string {
  const home = hrefOf(subject)
  if (sort === 'approve-plan') return `${home}/plan-decision`
  if (sort === 'close') return `${home}/closure-decision`
  return sort === 'visit' ? `${home}/visit` : home
}

/** A place id begins with a figure; other texts are the words used. */
function placeWords(place: string | null, placeName: (place: string) => string): string {
  if (place === null) return ''
  return /^\d+(\.\d+)*$/.test(place) ? placeName(place) : place
}

function urgencyOf(row: WorkRow, now: number): Urgency {
  if (row.sort === 'safety') return 'danger'
  if (row.overdue) return 'late'
  return row.clock ? clockWords(row.clock, now).urgency : 'on-time'
}

function dueWords(row: WorkRow, now: number): string {
  if (row.sort === 'safety') {
    const limit = row.clock && row.legal ? limitWords(row.clock, now) : ''
    return [t('screens.today.danger'), limit].filter(Boolean).join(' · ')
  }
  if (row.clock) return clockText(row.clock, now)
  return row.dueAt ? dueText(row.dueAt, isoOf(now)) : t('screens.today.undated')
}

/** What the law's limit is about, by the name anybody may read, and how long is left. */
function limitWords(clock: Clock, now: number): string {
  return `${t(`clocks.${clock.clock}.cover`)}: ${clockText(clock, now)}`
}

function clockText(clock: Clock, now: number): string {
  const words = clockWords(clock, now)
  return t(`parts.clock.${words.key}`, { ...words })
}
