import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { takenAtOf, UNFINISHED } from './archive.ts'

/** As long a backup may be kept: what was erased is gone from the last one after it. Phones keep what they sent as long. */
export const HORIZON_DAYS = 35
const DAY_MS = 24 * 60 * 60_000
/** However old they are, so many stay: a wrong clock must not take the last ones. */
const STAYING = 2

/**
 * Removes backups of a folder that are more than 35 days older than its newest one, and what killed backups left.
 * Touches no file that is not a backup of ours by its name. Gives the names of what was removed.
 */
export function retireBackups(folder: string): string[] {
  const names = readdirSync(folder)
  const finished = names
    .flatMap((name) => ({ name, at: takenAtOf(name) ?? 0 }))
    .filter(({ at }) => at > 0)
    .toSorted((one, other) => other.at - one.at)
  const newest = finished[0]?.at ?? 0
  const old = finished
    .slice(STAYING)
    .filter(({ at }) => newest - at > HORIZON_DAYS * DAY_MS)
    .map(({ name }) => name)
  for (const name of old) rmSync(join(folder, name))
  return old
}

/** The names of what backups left behind that were killed, or are being written now. */
export function unfinishedIn(folder: string): string[] {
  return readdirSync(folder).filter(
    (name) => name.endsWith(UNFINISHED) && takenAtOf(name.slice(0, -UNFINISHED.length)) !== null,
  )
}
