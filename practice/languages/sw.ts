import { SW_CASEWORK } from './sw/casework.ts'
import { SW_CODES } from './sw/codes.ts'
import { SW_F01, SW_F03A } from './sw/report.ts'
import { SW_F08 } from './sw/visit.ts'

/** The beginning of a Swahili catalogue. Nobody who speaks it has reviewed it yet. */
export const messages: Record<string, string> = {
  ...SW_F01,
  ...SW_F03A,
  ...SW_F08,
  ...SW_CASEWORK,
  ...SW_CODES,
}
