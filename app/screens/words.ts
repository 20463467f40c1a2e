import { notFoundWords } from './not-found/words.ts'

/** The words of all screens, each screen's own beside it. */
export const screenWords: Readonly<Record<string, string>> = {
  ...notFoundWords,
}
