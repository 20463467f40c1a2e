import type { Provenance } from '../provenance.ts'

/**
 * How a question of a tool in use today stands beside ours: *same* meaning · *split* into several of ours ·
 * *merged* with others into one of ours · *dropped*, with the reason · *missing* in ours, wanted.
 */
export const CROSSINGS = ['same', 'split', 'merged', 'dropped', 'missing'] as const
export type Crossing = (typeof CROSSINGS)[number]

/** One of its questions. Words: `crosswalk.TOOL.ID`, and `crosswalk.TOOL.ID.why` where it was dropped. */
export interface CrosswalkLine {
  readonly id: string
  readonly crossing: Crossing
  /** Our questions: `F16.meals`; a whole tool as `F16`. */
  readonly ours: readonly string[]
}

/** A tool in use today. Words: `crosswalk.TOOL.title` and `.owner`. */
export interface ToolInUse {
  readonly code: string
  /** What is known of its layout: its columns, what it holds in words, or nothing that is public. */
  readonly layout: 'columns' | 'described' | 'not-public'
  /** The outside system it belongs to. */
  readonly system: string | null
  readonly lines: readonly CrosswalkLine[]
  readonly provenance: Provenance
}
