import type { Trigger } from '../clock/clock.ts'
import { triggeredBy } from '../clock/trigger.ts'
import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Entry } from '../entry/entry.ts'
import type { Subject } from '../entry/subject.ts'
import { scopeOf } from '../rule/scope.ts'
import type { Slices } from '../subject/fold.ts'
import { openState, stepSubject } from '../subject/folds.ts'
import { textOf } from '../subject/read.ts'
import { dateOf } from '../time/instant.ts'
import { areaOf } from './area.ts'
import type { Indicator } from './indicator.ts'

/** One subject with all its entries in the order of their seq, open parts only. */
export interface UnitFile {
  readonly subject: Subject
  readonly entries: readonly Entry[]
}

/** The entry at which a subject counts for an indicator. */
export interface Occasion {
  readonly at: string
  readonly day: string
  /** The sub-county as it stood after the entry; null where none was told by then. */
  readonly place: string | null
  readonly entry: Entry
}

/** An entry that says how a unit stands: as counted, or as before that. */
export interface Standing extends Occasion {
  readonly counts: boolean
}

/** A file gone through once: how its subject stands, and where it counts. */
export interface WalkedFile {
  readonly subject: Subject
  readonly slices: Slices
  readonly occasions: ReadonlyMap<Indicator, Occasion>
  /** Of numbers of passages: every word on how it stood, in the order of the ledger. */
  readonly standings: ReadonlyMap<Indicator, readonly Standing[]>
}

/** Goes through a file. Refused decisions, unknown kinds and entries filed on the wrong subject count nowhere. */
export function walkFile(
  content: Content,
  indicators: readonly Indicator[],
  { subject, entries }: UnitFile,
): WalkedFile {
  const hidden = new Set(entries.flatMap((entry) => hiddenBy(entry) ?? []))
  const occasions = new Map<Indicator, Occasion>()
  const standings = new Map<Indicator, readonly Standing[]>()
  let slices: Slices = {}
  for (const entry of entries) {
    slices = stepSubject(content, subject.type, { slices, entry })
    if (!isCounted(content, entry) || hidden.has(entry.header.id)) continue
    for (const indicator of indicators) {
      const step = { subject, slices, entry }
      if (indicator.sort === 'passages') {
        const told = standingOf(indicator, step)
        standings.set(indicator, [...(standings.get(indicator) ?? []), ...told])
        continue
      }
      const met = occasionAt(indicator.counts, step)
      const known = occasions.get(indicator)
      if (met !== null && (known === undefined || met.at < known.at)) occasions.set(indicator, met)
    }
  }
  return { subject, slices, occasions, standings }
}

function standingOf({ counts, before = [] }: Indicator, step: Step): readonly Standing[] {
  const now = occasionAt(counts, step)
  if (now !== null) return [{ ...now, counts: true }]
  const earlier = occasionAt(before, step)
  return earlier === null ? [] : [{ ...earlier, counts: false }]
}

/** The place of a subject as its open slice has it. */
export function placeIn({ type }: Subject, slices: Slices): string | null {
  const place =
    type === 'report'
      ? openState('report', slices)?.place?.place
      : type === 'case'
        ? openState('case', slices)?.place
        : openState('child', slices)?.home?.place
  return place === undefined || place === null ? null : areaOf('sub-county', place)
}

function hiddenBy({ header, receipt, parts }: Entry): string | null {
  if (header.kind !== 'entry-misfiled' || receipt.verdict === 'refused') return null
  return textOf(parts.open ?? {}, 'entry')
}

function isCounted(content: Content, { header, receipt }: Entry): boolean {
  if (receipt.verdict === 'refused') return false
  return indexContent(content).kind(header.kind, header.version) !== null
}

interface Step {
  readonly subject: Subject
  readonly slices: Slices
  readonly entry: Entry
}

function occasionAt(
  triggers: readonly Trigger[],
  { subject, slices, entry }: Step,
): Occasion | null {
  const { header, receipt, parts } = entry
  if (triggers.every(({ kind }) => kind !== header.kind)) return null
  const answers = parts.open ?? {}
  const span = triggeredBy(triggers, {
    kind: header.kind,
    happenedOn: header.happenedOn.from,
    until: header.happenedOn.to,
    recordedAt: receipt.recordedAt,
    answers,
    scope: scopeOf({ header, answers, state: slices, asOf: receipt.recordedAt, receipt }),
  })
  if (span === null) return null
  return { at: span.from, day: dateOf(span.from), place: placeIn(subject, slices), entry }
}
