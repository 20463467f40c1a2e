import { ENGLISH, LANGUAGES } from '@cwmis/practice/languages/languages.ts'
import type { Spoken } from './t.ts'

/** The app's own words in each language of the shelf; fetched with it. What is missing is read in English. */
const OWN: Readonly<Record<string, () => Promise<Pick<Spoken, 'messages'>>>> = {
  lg: () => import('./lg-screens.ts'),
  sw: () => import('./sw-screens.ts'),
}

/**
 * The words of a language of the shelf, the practice's and the app's own; null for English, for one that is not
 * there, or cannot be fetched just now.
 */
export async function spokenOf(code: string): Promise<Spoken | null> {
  const found = LANGUAGES.find((language) => language.code === code)
  if (!found || code === ENGLISH) return null
  const loaded = await Promise.all([found.load(), OWN[code]?.()]).catch(() => null)
  if (loaded === null) return null
  const [practice, own] = loaded
  const messages = { ...practice.messages, ...own?.messages }
  return { language: code, messages, reviewed: found.reviewed }
}
