import { setupI18n } from '@lingui/core'
import { messages as own } from './en.ts'
import { pseudo } from './pseudo.ts'

const i18n = setupI18n()
let disguised = false
i18n.load('en', own)
i18n.activate('en')

/** Adds a catalogue (flat keys, ICU texts) to a language. Later keys win. */
export function addWords(language: string, messages: Readonly<Record<string, string>>): void {
  i18n.load(language, { ...messages })
}

/** Changes the language; `asPseudo` shows every text of the catalogues in disguise. */
export function speak(language: string, asPseudo: boolean): void {
  disguised = asPseudo
  i18n.activate(language)
}

/** The text of a message key. A key that no catalogue has stands as itself: seen at once, and found by a test. */
export function t(key: string, values?: Readonly<Record<string, unknown>>): string {
  const text = i18n._(key, values ? { ...values } : undefined)
  return disguised ? pseudo(text) : text
}

/** Does any catalogue have the key? For texts that may be absent (a hint, a reason). */
export function hasWords(key: string): boolean {
  return Object.hasOwn(i18n.messages, key)
}

/** The language spoken, as Intl wants it. */
export function language(): string {
  return i18n.locale
}
