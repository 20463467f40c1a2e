import type { Answer, Answers } from '../form/answer.ts'

/** Longest text that a slice repeats; longer ones are read in the entry. */
const LONGEST_TEXT = 160
/** Longest answer of any sort (a table), in characters of JSON. */
const LONGEST_ANSWER = 1200

/** The answers that are short enough to stand in a slice. */
export function shortAnswers(answers: Answers): Answers {
  return Object.values(answers).every(isShort) ? answers : keptOf(answers)
}

function isShort(answer: Answer): boolean {
  return shortAnswer(answer) !== null
}

function keptOf(answers: Answers): Answers {
  const short: Record<string, Answer> = {}
  for (const [field, answer] of Object.entries(answers)) {
    const kept = shortAnswer(answer)
    if (kept !== null) short[field] = kept
  }
  return short
}

/** The answer, or null where it is too long for a slice. */
export function shortAnswer(answer: Answer): Answer | null {
  if ('v' in answer && typeof answer.v !== 'object') {
    return typeof answer.v !== 'string' || answer.v.length <= LONGEST_TEXT ? answer : null
  }
  return JSON.stringify(answer).length <= LONGEST_ANSWER ? answer : null
}

/** A text cut for a list, with a mark that it goes on. */
export function cut(text: string | null, length: number): string | null {
  return text === null || text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
