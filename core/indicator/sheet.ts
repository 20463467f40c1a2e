import type { Provenance } from '../provenance.ts'

/** What one of a described number stands for. The evaluator counts reports, cases and children; the rest waits. */
export const SHEET_UNITS = [
  'report',
  'case',
  'child',
  'handoff',
  'placement',
  'order',
  'household',
  'home',
  'worker',
  'call',
  'entry',
  'account',
  'device',
  'district',
  'look',
  'paper',
  'sitting',
] as const
export type SheetUnit = (typeof SHEET_UNITS)[number]

/** *events* happen on a day · *stock* stands on a day · *distinct*: each unit once in a period · *duration*: how long it took. */
export const SHEET_SORTS = ['events', 'stock', 'distinct', 'duration'] as const
export type SheetSort = (typeof SHEET_SORTS)[number]

/** How often a described number is looked at; *event*: at once, each time. */
export const SHEET_RHYTHMS = [
  'event',
  'day',
  'week',
  'month',
  'quarter',
  'term',
  'half-year',
  'year',
] as const
export type SheetRhythm = (typeof SHEET_RHYTHMS)[number]

/**
 * Why a number is described but not yet counted. *form*: reads a tool that is not yet part of daily work ·
 * *sealed*: reads a compartment, which needs a declared disclosure first · *outside*: needs figures or a ground
 * from outside · *handoff*: counts hand-offs · *stock*, *duration*, *cohort*: a sort the evaluator does not have ·
 * *rows*: counts lines of a table · *several*: one unit stands in several lines · *evaluator*: what several entries
 * say together · *other-end*: what became of it elsewhere · *machine*: reads accounts, devices or the reading log.
 */
export const FOLLOWS = [
  'form',
  'sealed',
  'outside',
  'handoff',
  'stock',
  'duration',
  'cohort',
  'rows',
  'several',
  'evaluator',
  'other-end',
  'machine',
] as const
export type Follows = (typeof FOLLOWS)[number]

/**
 * A number of the practice as it is described: what everybody may know of it before anything is counted. Its words
 * are messages `indicators.CODE.title`, `.numerator`, `.denominator`, `.bias` and `.outside`. Where nothing follows,
 * the indicator of the same code counts it; the rest costs a follower nothing, for no follower reads sheets.
 */
export interface IndicatorSheet {
  readonly code: string
  readonly version: number
  readonly unit: SheetUnit
  readonly sort: SheetSort
  /** It is a share of something: it has a denominator. */
  readonly share: boolean
  /** In which ways it is told apart: `sex`, `band`, `area`, … */
  readonly apart: readonly string[]
  readonly rhythms: readonly SheetRhythm[]
  /** Area of the National Child Policy, 1 to 5. */
  readonly area: number
  /** Who works with it: `cdo`, `pswo`, `district`, `ministry`, … */
  readonly users: readonly string[]
  /** Form codes, outside systems and registers it comes from, as the table of indicators names them. */
  readonly tools: readonly string[]
  /** The questions it reads: `F02.concernCodes`, columns as `F05.actions.due`. */
  readonly fields: readonly string[]
  /** Figures from outside are needed; words `indicators.CODE.outside`. */
  readonly outside: boolean
  /** Why it is not counted yet; empty where it is. */
  readonly follows: readonly Follows[]
  readonly provenance: Provenance
}
