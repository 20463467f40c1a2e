import type { PieceOf } from '@cwmis/core/publication/piece.ts'
import { LANGUAGES } from '../languages/languages.ts'
import type { Messages } from './form-words.ts'
import { messageProblems } from './icu.ts'
import { LABEL_LENGTH, saysForbidden } from './words.ts'

/** The holes of a message (`{days}`): what a translation must not lose. */
export function holesOf(text: string): string {
  return [...text.matchAll(/\{(\w+)/g)]
    .map((found) => found[1] ?? '')
    .sort()
    .join(' ')
}

/** What is wrong with words in a language beside English: nothing is said that English does not say, and no hole lost. */
export function translationProblems(
  { name, body }: Pick<PieceOf<'words'>, 'name' | 'body'>,
  english: Messages,
): readonly string[] {
  if (!LANGUAGES.some(({ code }) => code === name)) return [`words ${name}: no such language`]
  const faults = Object.entries(body).flatMap(([key, text]) => faultsOf(key, text, english))
  return [...faults, ...messageProblems(body), ...saysForbidden(body)].map(
    (fault) => `words ${name}: ${fault}`,
  )
}

function faultsOf(key: string, text: string, english: Messages): readonly string[] {
  const original = english[key]
  if (original === undefined) return [`${key} is said in no English`]
  const isLabel = /\.label$|^codes\.|^families\./.test(key)
  return [
    ...(text === '' ? [`${key} is empty`] : []),
    ...(holesOf(text) === holesOf(original) ? [] : [`${key} loses what stands in braces`]),
    ...(isLabel && text.length > LABEL_LENGTH ? [`${key} is too long`] : []),
  ]
}
