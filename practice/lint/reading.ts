import type { Messages } from './form-words.ts'

/** Syllables from which a word is long to read. */
const LONG = 4
/** Words of a sentence that a reader of about eleven still follows. */
const SENTENCE = 20
/** The school year up to which a longer text may be written, by the formula of Flesch and Kincaid (1975). */
const GRADE = 8

/**
 * Texts that may be hard for a reader of about eleven: long words that the practice does not use yet, long
 * sentences, and longer texts above the eighth school year. A doubt for a person to settle, never a refusal.
 */
export function readingDoubts(texts: Messages, known: Messages): readonly string[] {
  const used = new Set(Object.values(known).flatMap(wordsIn))
  return Object.entries(texts).flatMap(([key, text]) => [
    ...wordsIn(text)
      .filter((word) => syllables(word) >= LONG && !used.has(word))
      .map((word) => `${key}: "${word}" is a long word`),
    ...(sentences(text).some((one) => wordsIn(one).length > SENTENCE)
      ? [`${key}: a sentence of more than ${String(SENTENCE)} words`]
      : []),
    ...(wordsIn(text).length > SENTENCE && grade(text) > GRADE ? [`${key}: hard to read`] : []),
  ])
}

function grade(text: string): number {
  const words = wordsIn(text)
  const all = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences(text).length) + 11.8 * (all / words.length) - 15.59
}

function sentences(text: string): readonly string[] {
  return text.split(/[.!?]+/).filter((one) => one.trim() !== '')
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** Groups of vowels, without a silent e at the end. */
function syllables(word: string): number {
  return word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1
}
