import { type Messages as Compiled, type I18n, setupI18n } from '@lingui/core'
import { messages as own } from './en.ts'
import { pseudo } from './pseudo.ts'

/** Texts by message key: flat, ICU, in what is shipped compiled. */
export type Words = Readonly<Compiled>

const ENGLISH = 'en'
const english = setupI18n()
english.load(ENGLISH, own)
english.activate(ENGLISH)

/** The language chosen; English itself until another is. */
let spoken: I18n = english
let disguised = false
let reviewed = true

/** Adds English texts. Later keys win. */
export function addWords(messages: Words): void {
  english.load(ENGLISH, { ...messages })
}

/** What was published in other languages, by language: read by no speaker yet, whoever read the rest. */
const published = new Map<string, Words>()

/** Adds texts published in a language other than English. Later ones win; they stand beside their English. */
export function addTranslated(language: string, messages: Words): void {
  published.set(language, { ...published.get(language), ...messages })
  if (spoken.locale === language) spoken.load(language, { ...messages })
}

/** A language other than English, as it is spoken here. */
export interface Spoken {
  readonly language: string
  readonly messages: Words
  /** Has a speaker read it? */
  readonly reviewed: boolean
}

/** Changes the language (null: English); `asPseudo` shows every text of the catalogues in disguise. */
export function speak(other: Spoken | null, asPseudo: boolean): void {
  disguised = asPseudo
  reviewed = other?.reviewed ?? true
  spoken = other ? speaking(other) : english
}

function speaking({ language, messages }: Spoken): I18n {
  const made = setupI18n()
  made.load(language, { ...messages, ...published.get(language) })
  made.activate(language)
  return made
}

/**
 * The text of a message key, in English where the language has none. A key that no catalogue has stands as
 * itself: seen at once, and found by a test.
 */
export function t(key: string, values?: Readonly<Record<string, unknown>>): string {
  const speaker = Object.hasOwn(spoken.messages, key) ? spoken : english
  const text = speaker._(key, values ? { ...values } : undefined)
  return disguised ? pseudo(text) : text
}

/** The English beside a text of a language that no speaker has reviewed; null where the text is English or reviewed. */
export function originalOf(key: string): string | null {
  const isRead = reviewed && !Object.hasOwn(published.get(spoken.locale) ?? {}, key)
  return isRead || !Object.hasOwn(spoken.messages, key) ? null : english._(key)
}

/** Does any catalogue have the key? For texts that may be absent (a hint, a reason). */
export function hasWords(key: string): boolean {
  return Object.hasOwn(english.messages, key) || Object.hasOwn(spoken.messages, key)
}

/** The languages to write dates in, as Intl wants them: the one spoken, then English where it has no words for it. */
export function locales(): string[] {
  return [`${spoken.locale}-UG`, `${ENGLISH}-UG`]
}
