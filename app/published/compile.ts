import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Words } from '../words/t.ts'

/**
 * Texts as they were published (ICU, by message key), compiled as the build compiles the app's own: what is
 * shipped carries no parser but this one, which is loaded where something was published.
 */
export function compiledWords(words: Readonly<Record<string, string>>): Words {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, compileMessage(text)]))
}
