import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newRecoveryKey } from '../../run/keeping/house-keys.ts'
import {
  backupKeysOf,
  makeRecoveryKey,
  type RecoveryKey,
  readRecoveryKey,
} from '../../run/keeping/recovery-key.ts'
import { type Taking, takeBackup } from '../../run/keeping/take.ts'
import { enterByDoor, sendByDoor } from './door.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { PEOPLE, PLACE } from './people.ts'

/** Stands in every report of the house, and must stand nowhere in a backup's bytes. */
export const CANARY = 'Kanarisurname'
export const REPORTS = 20

/** A house with reports in it, its recovery key, and a backup of it. */
export interface Kept {
  readonly scratch: string
  readonly house: TestHouse
  readonly key: RecoveryKey
  readonly path: string
  readonly takingTo: (folder: string) => Taking
  readonly remove: () => Promise<void>
}

/** Brings up a house, writes reports, and backs it up. */
export async function openKept(): Promise<Kept> {
  const scratch = mkdtempSync('/tmp/cwmis-keep-')
  const house = await openTestHouse()
  const keysFolder = join(house.dataDir, 'keys')
  let shown = ''
  newRecoveryKey(keysFolder, (lines) => {
    shown = /AGE-SECRET-KEY-1\w+/.exec(lines)?.[0] ?? ''
  })
  const key = readRecoveryKey(shown) ?? makeRecoveryKey()
  await someReports(house)
  const takingTo = (folder: string): Taking => ({
    connection: house.owner,
    keysFolder,
    keys: backupKeysOf(key),
    folder,
    version: '0.0.0',
    mode: 'example',
    onStep: () => undefined,
    signal: new AbortController().signal,
  })
  const { path } = await takeBackup(takingTo(join(scratch, 'backups')))
  const remove = async () => {
    await house.remove()
    rmSync(scratch, { recursive: true, force: true })
  }
  return { scratch, house, key, path, takingTo, remove }
}

async function someReports(house: TestHouse): Promise<void> {
  const client = await enterByDoor(house.port, PEOPLE.cdo)
  for (let at = 0; at < REPORTS; at += 1) {
    const subject = { type: 'report', id: crypto.randomUUID() } as const
    const open = { landmark: `${CANARY} ${String(at)}`, village: { place: PLACE.subCounty } }
    await sendByDoor(client, [{ subject, kind: 'report-made', open }])
  }
  client.wire.close()
}
