import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mode } from '../env.ts'
import { StartRefusal } from './refusal.ts'

/** What to say when a folder (or database) of one mode is asked to serve the other. */
const MIXED: Readonly<Record<Mode, string>> = {
  example:
    'holds invented example children and is never used for real ones: take another one for CWMIS_MODE=live.',
  live: 'holds real records, so the example is never loaded into it: take another one, or start with CWMIS_MODE=live.',
}

/**
 * Marks a data folder, made if need be, as the example's or as live for ever.
 * @throws StartRefusal when it already belongs to the other mode
 */
export function markFolder(dataDir: string, mode: Mode): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, 'mode')
  try {
    writeFileSync(path, `${mode}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    refuseMixed(`The data folder ${dataDir}`, readFileSync(path, 'utf8').trim(), mode)
  }
}

/** The mode a data folder belongs to; undefined for one that was never started. */
export function markOf(dataDir: string): Mode | undefined {
  const path = join(dataDir, 'mode')
  const marked = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  return marked === 'example' || marked === 'live' ? marked : undefined
}

/** @throws StartRefusal when `marked` is not the mode that is asked for; `what` names folder or database */
export function refuseMixed(what: string, marked: string, mode: Mode): void {
  if (marked === mode) return
  const why = marked === 'example' || marked === 'live' ? MIXED[marked] : 'has no readable mark.'
  throw new StartRefusal(`${what} ${why}`)
}
