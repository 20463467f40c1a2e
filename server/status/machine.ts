import { readFile, statfs } from 'node:fs/promises'
import { join } from 'node:path'

/** What the house knows of the machine it runs on; null where it cannot tell. */
export interface MachineStanding {
  /** Megabytes free where the data lies. */
  readonly diskFreeMb: number | null
  /** When the last backup was made and checked, ISO 8601 UTC. */
  readonly backupAt: string | null
}

export const UNKNOWN_MACHINE: MachineStanding = { diskFreeMb: null, backupAt: null }

/** What a backup leaves in the data folder once it is checked: `{"takenAt": "…"}`. */
const BACKUP_MARK = 'last-backup.json'

const MEGABYTE = 1024 * 1024

/** Looks at the folder the data lies in. Never throws: what cannot be read is not known. */
export async function lookAtMachine(dataDir: string): Promise<MachineStanding> {
  const [diskFreeMb, backupAt] = await Promise.all([
    statfs(dataDir).then(
      ({ bavail, bsize }) => Math.floor((bavail * bsize) / MEGABYTE),
      () => null,
    ),
    readFile(join(dataDir, BACKUP_MARK), 'utf8').then(markedAt, () => null),
  ])
  return { diskFreeMb, backupAt }
}

function markedAt(text: string): string | null {
  try {
    const mark: unknown = JSON.parse(text)
    if (typeof mark !== 'object' || mark === null || !('takenAt' in mark)) return null
    const { takenAt } = mark
    return typeof takenAt === 'string' && !Number.isNaN(Date.parse(takenAt)) ? takenAt : null
  } catch {
    return null
  }
}
