import type { Content } from '@cwmis/core/content.ts'
import { composeContent, publishedWords } from '@cwmis/core/publication/compose.ts'
import type { PublishedPiece } from '@cwmis/core/publication/piece.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import type { PracticeAnswer } from '@cwmis/core/wire/practice.ts'
import { ENGLISH } from '@cwmis/practice/languages/languages.ts'
import { addTranslated, addWords } from '../words/t.ts'
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
  addWords(compiledWords(publishedWords(all, ENGLISH, today)))
  for (const language of languagesOf(all)) {
    addTranslated(language, compiledWords(publishedWords(all, language, today)))
  }
  return composeContent(bundled, all, today)
}

/** The languages beside English in which something was published. */
function languagesOf(pieces: readonly PublishedPiece[]): ReadonlySet<string> {
  const named = pieces.filter(({ sort }) => sort === 'words').map(({ name }) => name)
  return new Set(named.filter((name) => name !== ENGLISH))
}
