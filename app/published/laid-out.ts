import type { Content } from '@cwmis/core/content.ts'
import { composeContent, publishedWords } from '@cwmis/core/publication/compose.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import type { PracticeAnswer } from '@cwmis/core/wire/practice.ts'
import { addWords } from '../words/t.ts'
import { compiledWords } from './compile.ts'

/** The content of this day with what was published, and its words spoken from now on. */
export function laidOut(
  bundled: Content,
  { pieces, trials }: PracticeAnswer,
  withTrials: boolean,
): Content {
  const today = dateOf(new Date().toISOString())
  // A trial counts at once: it is tried before its day.
  const tried = withTrials ? trials.map((piece) => ({ ...piece, from: today })) : []
  const all = [...pieces, ...tried]
  addWords(compiledWords(publishedWords(all, 'en', today)))
  return composeContent(bundled, all, today)
}
