import type { Content } from '@cwmis/core/content.ts'
import { FORBIDDEN_WORDS } from '../terms/forbidden.ts'
import { formWords, type Messages, wordsPrefix } from './form-words.ts'

/** The longest label, in characters: it is a heading on a phone. */
export const LABEL_LENGTH = 40
/** The longest title of a kind in a list. */
export const TITLE_LENGTH = 60

/** Keys a catalogue must have for this content. A form's version with words of its own needs all of them. */
export function neededWords(content: Content, messages: Messages = {}): readonly string[] {
  const process = content.processes.at(-1)
  return [
    ...content.forms.flatMap((form) =>
      formWords(form).map((word) => `${wordsPrefix(messages, form)}.${word}`),
    ),
    ...content.codeLists.flatMap(({ name, codes }) =>
      codes.map(({ code }) => `codes.${name}.${code}`),
    ),
    ...content.kinds.flatMap(({ kind, cover }) =>
      [kind, ...(cover === undefined || cover === 'nothing' ? [] : [cover])].map(
        (name) => `kinds.${name}.title`,
      ),
    ),
    ...content.caseTypes.map(({ family }) => `families.${family}`),
    ...content.clocks.flatMap(({ name }) => [`clocks.${name}.label`, `clocks.${name}.cover`]),
    ...content.remarks.map(({ name }) => `remarks.${name}.words`),
    ...content.rules.map(({ name }) => `rules.${name}.refusal`),
    ...content.handoffs.flatMap(({ code, paperTwin, feedback }) => [
      ...['title', 'shares', 'trigger', 'when', ...(feedback ? ['feedback'] : [])].map(
        (word) => `handoffs.${code}.${word}`,
      ),
      `papers.${paperTwin}`,
    ]),
    ...content.indicators.flatMap(({ code }) =>
      ['title', 'definition', 'bias'].map((word) => `indicators.${code}.${word}`),
    ),
    ...['digest', 'at-once'].flatMap((sort) => [`messages.${sort}.one`, `messages.${sort}.many`]),
    ...content.roles.map(({ code }) => `roles.${code}`),
    ...(process?.stages ?? []).map(({ name }) => `stages.${name}`),
    ...(process?.tracks ?? []).map(({ name }) => `tracks.${name}`),
  ]
}

/** What is missing, too long or must not be said. Empty where all is well. */
export function wordProblems(content: Content, messages: Messages): readonly string[] {
  const needed = new Set(neededWords(content, messages))
  const missing = [...needed].filter((key) => !messages[key])
  const long = Object.entries(messages).filter(
    ([key, text]) =>
      (/\.label$|^codes\.|^families\./.test(key) && text.length > LABEL_LENGTH) ||
      (/^kinds\..*\.title$/.test(key) && text.length > TITLE_LENGTH),
  )
  return [
    ...missing.map((key) => `${key} is missing`),
    ...long.map(([key]) => `${key} is too long`),
    ...saysForbidden(messages),
  ]
}

/** Keys whose text says a forbidden word, with the word. */
export function saysForbidden(messages: Messages): readonly string[] {
  return Object.entries(messages).flatMap(([key, text]) =>
    FORBIDDEN_WORDS.filter(({ word }) => new RegExp(`\\b${word}`, 'i').test(text)).map(
      ({ word }) => `${key} says "${word}"`,
    ),
  )
}
