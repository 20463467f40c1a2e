import type { Snapshot } from '@cwmis/ledger/keep/backup/snapshot.ts'
import type { Mode } from '../env.ts'

/** The first file of a backup: what it is of. */
export interface Description extends Snapshot {
  readonly format: 1
  /** The release that wrote it. */
  readonly version: string
  readonly mode: Mode
}

/** What the last file of a backup says of all before it. */
export interface Summary {
  /** SHA-256 over all files before it, hex. */
  readonly digest: string
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>
}

/** The last file: the summary, and the proof that a house with this mark wrote it. */
export interface Ending {
  readonly summary: Summary
  readonly mark: string
}

export const DESCRIPTION = 'backup.json'
export const ENDING = 'end.json'
export const KEYS = 'keys/'
export const TABLES = 'tables/'
/** Files of the data folder beside its keys: an example's accounts, with the passphrases it has. */
export const BESIDE = 'house/'
export const KEPT_BESIDE: readonly string[] = ['example-accounts.json']

/** What stands in a keys folder and belongs to one database cluster only, not to the house. */
export const NOT_KEPT: readonly string[] = ['database-owner']

/** How the files of finished backups are called; the time is the snapshot's. */
export const FINISHED = /^cwmis-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)\.backup$/
/** What a backup is called while it is written. */
export const UNFINISHED = '.unfinished'

/** The file name of a backup taken at this instant (ISO 8601 UTC). */
export function fileNameOf(takenAt: string): string {
  return `cwmis-${takenAt.replaceAll(/[:.]/g, '-')}.backup`
}

/** The instant in a backup's file name, milliseconds since 1970; null where it is not the name of one. */
export function takenAtOf(fileName: string): number | null {
  const stamp = FINISHED.exec(fileName)?.[1]
  if (stamp === undefined) return null
  const [day, time = ''] = stamp.split('T')
  const [hour, minute, second, rest] = time.split('-')
  return Date.parse(`${day}T${hour}:${minute}:${second}.${rest}`)
}
