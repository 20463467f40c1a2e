import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'

const WORKER = join(import.meta.dirname, '..', 'sw', 'worker.ts')

/** The service worker as written, readable, without its types, for the files of one build. */
export function workerSource(version: string, files: readonly string[]): string {
  return stripTypeScriptTypes(readFileSync(WORKER, 'utf8'))
    .replace(/(?:[ \t]*\n){3,}/g, '\n\n')
    .replace(/^export \{\}\n/m, '')
    .replace("'__VERSION__'", JSON.stringify(version))
    .replace("['__FILES__']", JSON.stringify(files, null, 2))
}
