import { CONTENT } from '@cwmis/practice/content.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { enScreens } from './words/en-screens.ts'

/** The practice as a phone carries it, with its words and the screens': one chunk. */
export const words: Readonly<Record<string, string>> = { ...enScreens, ...messages }
export { CONTENT }
