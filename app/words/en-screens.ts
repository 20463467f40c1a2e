import { partWords } from '../parts/words.ts'
import { screenWords } from '../screens/words.ts'

/** The English words of parts and screens; the practice's own words (forms, codes, stages) are in its catalogue. */
export const enScreens: Readonly<Record<string, string>> = { ...partWords, ...screenWords }
