import { renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Taken } from './take.ts'

/** The last backup that was taken and checked, as a data folder remembers it. */
interface LastBackup {
  /** ISO 8601 UTC. */
  readonly takenAt: string
  readonly file: string
  readonly bytes: number
  readonly entries: number
}

const FILE = 'last-backup.json'

/** Writes down that a backup stands, for whoever asks how old the last one is. */
export function rememberBackup(dataDir: string, { takenAt, path, bytes, entries }: Taken): void {
  const last: LastBackup = { takenAt, file: basename(path), bytes, entries }
  const draft = join(dataDir, `${FILE}.new`)
  writeFileSync(draft, `${JSON.stringify(last, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, join(dataDir, FILE))
}
