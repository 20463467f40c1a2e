import type { Closing } from '../start/closing.ts'

/** How a measure is to be run. */
export interface Setting {
  /** What is to be ended with the measure, however it ends. */
  closing: Closing

  /** 1 is the promise as worded; less makes everything smaller, and then only counts are judged. */
  scale: number
  /** The same seed makes the same work. */
  seed: number
  /** Told each step, for a person who waits. */
  say: (text: string) => void
}

/**
 * One clause of a promise, judged. A *count* (skipped, doubled, caught) holds at any scale; a
 * *figure* (a ratio, a time, a size) only at full scale.
 */
export interface Clause {
  says: string
  sort: 'count' | 'figure'
  holds: boolean
}

/** A control: something wrong on purpose that the measure must notice. */
export interface Control {
  name: string
  caught: boolean
}

/** What a measure found. */
export interface Finding {
  figures: Readonly<Record<string, unknown>>
  clauses: readonly Clause[]
  controls: readonly Control[]
  /** Why nothing can be said of the promise in this run, or undefined. */
  void?: string | undefined
}

/** The one object a measure prints. */
export interface Verdict {
  name: string
  /** true: every clause holds at full scale and every control was caught; null: not at full scale. */
  ok: boolean | null
  promise: string
  figures: Readonly<Record<string, unknown>>
  controls: readonly Control[]
  /** In words: the clauses that do not hold, the controls not caught, why the run is void. */
  failed: readonly string[]
}

/** Judges a finding. At less than full scale only counts and controls are looked at. */
export function judgeFinding(
  head: Pick<Verdict, 'name' | 'promise'>,
  finding: Finding,
  scale: number,
): Verdict {
  const isFull = scale >= 1
  const broken = finding.clauses.filter(
    (clause) => !clause.holds && (isFull || clause.sort === 'count'),
  )
  const missed = finding.controls.filter((control) => !control.caught)
  const failed = [
    ...(isFull && finding.void ? [`void: ${finding.void}`] : []),
    ...broken.map((clause) => clause.says),
    ...missed.map((control) => `control not caught: ${control.name}`),
  ]
  const ok = isFull ? failed.length === 0 : null
  return { ...head, ok, figures: finding.figures, controls: finding.controls, failed }
}
