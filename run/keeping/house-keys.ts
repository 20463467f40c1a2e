import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupKeys, backupKeysOf, makeRecoveryKey } from './recovery-key.ts'

const FILE = 'recovery.json'

/** What this house keeps of its recovery key; null before it has one. `keysFolder` is DATA_DIR/keys. */
export function readBackupKeys(keysFolder: string): BackupKeys | null {
  const path = join(keysFolder, FILE)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/**
 * Gives a house a new recovery key, in place of any earlier one, and keeps only what writes backups. `show` gets the
 * lines with the key's text, which is nowhere else, before anything is sealed to it. Older backups still need the
 * older key.
 */
export function newRecoveryKey(keysFolder: string, show: (lines: string) => void): void {
  const key = makeRecoveryKey()
  show(linesOf(key.text))
  const path = join(keysFolder, FILE)
  const kept = `${JSON.stringify(backupKeysOf(key), null, 2)}\n`
  writeFileSync(`${path}.new`, kept, { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}

function linesOf(text: string): string {
  return [
    'RECOVERY KEY. It alone opens the backups of this house. It is shown only here and only now and is not',
    'kept on this machine: write it down, put it where neither fire nor thief reaches both it and this machine.',
    '',
    `          ${text}`,
    '',
  ].join('\n')
}
