import type { Messages } from './form-words.ts'

/** A name in braces, with or without a choice of texts after it: `{days}`, `{days, plural, one {…} other {…}}`. */
const ARGUMENT = /^\s*[\w-]+\s*(?:,\s*(?:plural|select|selectordinal)\s*,(?=.*\bother\s*\{)|$)/s

/** Keys whose text is no message (ICU): a brace left open, or in braces what names no value. Empty: all are. */
export function messageProblems(messages: Messages): readonly string[] {
  return Object.entries(messages)
    .filter(([, text]) => !isMessage(text))
    .map(([key]) => `${key}: what stands in braces cannot be read`)
}

/** Does every brace close, and does every outermost pair name a value? Quoted braces (`'{'`) are plain text. */
function isMessage(text: string): boolean {
  const plain = text.replaceAll(/'[{}][^']*'/g, '')
  let depth = 0
  let from = 0
  for (const [at, letter] of Array.from(plain).entries()) {
    if (letter === '{' && depth++ === 0) from = at + 1
    if (letter !== '}') continue
    depth -= 1
    if (depth < 0) return false
    if (depth === 0 && !ARGUMENT.test(Array.from(plain).slice(from, at).join(''))) return false
  }
  return depth === 0
}
