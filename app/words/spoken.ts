import { ENGLISH, LANGUAGES } from '@cwmis/practice/languages/languages.ts'
import type { Spoken } from './t.ts'

/** The words of a language of the shelf; null for English, for one that is not there, or cannot be fetched just now. */
export async function spokenOf(code: string): Promise<Spoken | null> {
  const found = LANGUAGES.find((language) => language.code === code)
  if (!found || code === ENGLISH) return null
  const loaded = await found.load().catch(() => null)
  return loaded && { language: code, messages: loaded.messages, reviewed: found.reviewed }
}
