import type { IndicatorSheet } from '../indicator/sheet.ts'
import type { ToolInUse } from './crosswalk.ts'
import type { Citation } from './law.ts'
import type { Need } from './need.ts'
import type { Sector } from './sector.ts'
import type { ServiceLine } from './service.ts'
import type { OutsideSystem } from './system.ts'

/** What is known about the practice and rules no case: read by the Map, never loaded first. */
export interface MapShelf {
  readonly sheets: readonly IndicatorSheet[]
  readonly needs: readonly Need[]
  readonly systems: readonly OutsideSystem[]
  readonly sectors: readonly Sector[]
  readonly services: readonly ServiceLine[]
  readonly law: readonly Citation[]
  readonly tools: readonly ToolInUse[]
}
