import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { textOf } from '@cwmis/core/subject/read.ts'

/** How far a child's report to a court is, read from the entries of the case. */
export interface CourtPaper {
  /** The newest one written. */
  readonly report: Entry | null
  /** The commitment to its words, as its author signed it: what the paper carries and an approval names. */
  readonly seal: string | null
  /** The last word of another officer on exactly these words: let go, or sent back. */
  readonly decision: Entry | null
  readonly isApproved: boolean
  /** The paper that was made of it. */
  readonly made: Entry | null
  /** The newest that is known of its way at the court, since it was written. */
  readonly filed: Entry | null
}

const SHORT = 8

/** What people say to each other to find a paper again: `3F9A-0C21`, the first signs of its seal. */
export function paperCode(seal: string): string {
  const signs = seal.slice(0, SHORT).toUpperCase()
  return `${signs.slice(0, SHORT / 2)}-${signs.slice(SHORT / 2)}`
}

/** A seal or a hash in groups of eight signs, as two people compare it. */
export function sealWords(hex: string): string {
  return hex.replaceAll(/(.{8})(?=.)/g, '$1 ')
}

/**
 * The report that stands, who decided on it, its paper and its filing. `entries` newest first, as far as the reader
 * may read them; refused and misfiled ones say nothing, nor does an approval of other words than those of the report.
 */
export function courtPaper(entries: readonly Entry[], misfiled: readonly string[]): CourtPaper {
  const kept = entries.filter(
    ({ header, receipt }) => receipt.verdict !== 'refused' && !misfiled.includes(header.id),
  )
  const report = kept.find(({ header }) => header.kind === 'inquiry-reported') ?? null
  if (report === null) return NOTHING
  const seal = report.header.commitments.CICL ?? null
  const since = kept.slice(0, kept.indexOf(report))
  const about = since.filter(({ parts }) => names(parts.CICL ?? {}, report.header.id, seal))
  const decision = about.find(({ header }) => DECISIONS.includes(header.kind)) ?? null
  const made = about.find(({ header }) => header.kind === 'court-paper-made') ?? null
  return {
    report,
    seal,
    decision,
    isApproved: decision?.header.kind === 'inquiry-approved',
    made,
    filed: since.find(({ header }) => header.kind === 'court-report-filed') ?? null,
  }
}

const DECISIONS = ['inquiry-approved', 'inquiry-returned']

const NOTHING: CourtPaper = {
  report: null,
  seal: null,
  decision: null,
  isApproved: false,
  made: null,
  filed: null,
}

function names(
  answers: Parameters<typeof textOf>[0],
  report: string,
  seal: string | null,
): boolean {
  return textOf(answers, 'report') === report && textOf(answers, 'seal') === seal
}

/** What goes to the court beside the paper: the matter and the days as they were signed, and the code on each page. */
export function besidePaper({ report, filed, seal }: CourtPaper): Answers {
  const written = report?.parts.CICL ?? {}
  const beside = {
    court: textOf(written, 'court'),
    courtCaseNo: textOf(written, 'courtCaseNo'),
    hearingOn: textOf(written, 'hearingOn'),
    filedOn: textOf(filed?.parts.CICL ?? {}, 'on'),
    reference: seal && paperCode(seal),
  }
  return answersOf(beside)
}

/** What an officer signs who sends the paper from this system: the same as by hand. `on`: `YYYY-MM-DD`. */
export function sentFromHere({ report }: CourtPaper, on: string): Answers {
  const written = report?.parts.CICL ?? {}
  const matter = { court: textOf(written, 'court'), courtCaseNo: textOf(written, 'courtCaseNo') }
  return answersOf({ ...matter, way: 'api', standing: 'sent', on })
}

function answersOf(said: Readonly<Record<string, string | null>>): Answers {
  return Object.fromEntries(
    Object.entries(said).flatMap(([field, v]) => (v === null ? [] : [[field, { v }] as const])),
  )
}
