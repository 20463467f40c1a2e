import { LG_CASEWORK } from './lg/casework.ts'
import { LG_CODES } from './lg/codes.ts'
import { LG_F01, LG_F03A } from './lg/report.ts'
import { LG_F08 } from './lg/visit.ts'

/** The beginning of a Luganda catalogue. Nobody who speaks it has reviewed it yet. */
export const messages: Record<string, string> = {
  ...LG_F01,
  ...LG_F03A,
  ...LG_F08,
  ...LG_CASEWORK,
  ...LG_CODES,
}
