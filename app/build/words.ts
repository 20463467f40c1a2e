import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/** Catalogues: the app's own words and the practice's. Each exports flat records of keys and ICU texts. */
const CATALOGUE = /\/(?:words|languages)\/[a-z]{2}(?:-[a-z]+)*\.ts$/

/**
 * Compiles the catalogues while building, so that no phone carries a parser of messages.
 * A text that is not valid ICU stops the build with its key.
 */
export function words(): Plugin {
  return {
    name: 'cwmis-words',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!CATALOGUE.test(id)) return null
      const catalogues: Record<string, Record<string, string>> = await import(id)
      return Object.entries(catalogues).map(exported).join('\n')
    },
  }
}

function exported([name, messages]: [string, Record<string, string>]): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(compiled(messages))})`
}

function compiled(messages: Record<string, string>): string {
  const lines = Object.entries(messages).map(([key, text]) => {
    try {
      return [key, compileMessage(text)]
    } catch (error) {
      throw new Error(`The message ${key} is not valid ICU text.`, { cause: error })
    }
  })
  return JSON.stringify(Object.fromEntries(lines))
}
