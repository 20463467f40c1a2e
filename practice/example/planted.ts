import { type Answers, NO_ANSWERS, type Row } from '@cwmis/core/form/answer.ts'
import { isRows } from '@cwmis/core/form/cut.ts'
import { DAY, daysBetween } from '@cwmis/core/time/instant.ts'
import { partsOf } from './parts.ts'
import type { Said, Step } from './tale.ts'
import type { Story } from './world.ts'

/** Counts by name, such as `children`, `overdue:plan`, `no:NK`. What was never planted has no name. */
export type Counts = Readonly<Record<string, number>>

/**
 * Everything planted in a world, counted from the stories alone: what each plot says it left behind, and what can
 * be read off the entries. The ledger must count the same after loading.
 */
export function plantedIn(stories: readonly Story[]): Counts {
  const steps = stories.flatMap((story) => story.steps)
  const kept = steps
    .filter(({ outcome }) => outcome !== 'quarantined')
    .flatMap(({ entries }) => entries)
  const children = kept.filter(isFirstWord)
  return tally([
    ...stories.flatMap((story) => story.planted).filter((name) => name !== 'late'),
    ...steps.filter(isLate).map(() => 'late'),
    ...steps.flatMap(({ outcome, entries }) => entries.map(() => `entries:${outcome}`)),
    ...kept.flatMap(noAnswers),
    ...children.map(() => 'children'),
    ...children.filter(isTwin).map(() => 'twins'),
    ...children.filter(isEstimated).map(() => 'estimated-ages'),
    ...namesakes(children).map(() => 'same-named'),
    ...opened(kept).map((type) => `subjects:${type}`),
  ])
}

function tally(names: readonly string[]): Counts {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** Reached the office a day or more after it was written. */
function isLate({ recordedAt, writtenAt }: Step): boolean {
  return recordedAt - writtenAt > DAY
}

/** The entry by which a child is first described: it names the child, as later ones do not. */
function isFirstWord({ kind, answers }: Said): boolean {
  return kind === 'child-described' && answers.names !== undefined
}

function isTwin({ answers }: Said): boolean {
  return (
    'v' in (answers.multipleBirth ?? {}) && JSON.stringify(answers.multipleBirth).includes('twin')
  )
}

/** Known to no better than a year. */
function isEstimated({ answers: { born } }: Said): boolean {
  if (born === undefined || !('v' in born) || typeof born.v !== 'object') return false
  return 'earliest' in born.v && daysBetween(born.v.earliest, born.v.latest) >= 364
}

function namesakes(children: readonly Said[]): readonly Said[] {
  const names = children.map(({ answers }) => JSON.stringify(answers.names))
  return children.filter((_, at) => names.filter((name) => name === names[at]).length > 1)
}

const OPENING = ['report-made', 'child-described', 'case-opened', 'handoff-sent', 'home-opened']

function opened(kept: readonly Said[]): readonly string[] {
  const subjects = kept.filter(({ kind }) => OPENING.includes(kind)).map(({ subject }) => subject)
  return [...new Map(subjects.map((one) => [one.id, one.type])).values()]
}

/** The four kinds of no answer in the open part, in rows too. */
function noAnswers(entry: Said): readonly string[] {
  return absent(partsOf(entry).open ?? {}).map((no) => `no:${no}`)
}

function absent(answers: Answers): readonly string[] {
  return Object.values(answers).flatMap((answer) => {
    if ('no' in answer) return NO_ANSWERS.filter((no) => no === answer.no)
    if (!('v' in answer) || !isRows(answer.v)) return []
    return answer.v.flatMap(({ cells }: Row) => absent(cells))
  })
}
