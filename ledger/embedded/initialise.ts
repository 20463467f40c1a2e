import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Account, giveTo } from './account.ts'
import { DatabaseStartError } from './errors.ts'
import type { Folders } from './folders.ts'
import { makePassword, readPassword } from './password.ts'
import { ended, startProgram } from './spawn.ts'

/** What a new cluster is made with. */
export interface Initialise {
  folders: Folders
  native: string
  socketFolder: string
  account: Account | undefined
  durable: boolean
}

/** The one superuser of the embedded database: makes roles and migrates, never serves. */
export const OWNER = 'cwmis_owner'

/** True when a whole cluster stands in the data folder. */
export function isMade(folders: Folders): boolean {
  return existsSync(join(folders.cluster, 'PG_VERSION'))
}

/**
 * Makes the cluster if there is none, and returns the owner's password.
 * It is made beside its place and moved there when whole: a killed start leaves nothing half-made.
 * @throws DatabaseStartError
 */
export async function initialise(wanted: Initialise): Promise<string> {
  const { folders } = wanted
  rmSync(folders.unfinished, { recursive: true, force: true })
  if (isMade(folders)) return readPassword(folders)
  const password = makePassword(folders)
  await runInitdb(wanted, password)
  rmSync(folders.cluster, { recursive: true, force: true })
  renameSync(folders.unfinished, folders.cluster)
  return password
}

async function runInitdb(wanted: Initialise, password: string): Promise<void> {
  const { folders, account } = wanted
  mkdirSync(folders.unfinished, { mode: 0o700 })
  chmodSync(folders.unfinished, 0o700)
  giveTo(account, folders.unfinished)
  const passwordFile = join(wanted.socketFolder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(account, passwordFile)
  const initdb = startProgram({
    program: 'initdb',
    native: wanted.native,
    cluster: folders.unfinished,
    args: initdbArgs(passwordFile, wanted.durable),
    account,
    log: folders.log,
  })
  const exit = await ended(initdb)
  rmSync(passwordFile)
  if (exit !== '0') throw failed(exit, folders.log)
}

function initdbArgs(passwordFile: string, durable: boolean): string[] {
  return [
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth-local=scram-sha-256',
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ]
}

/** An error with the last lines of the log, which hold nothing of a person (see settings.ts). */
export function failed(exit: string, log: string): DatabaseStartError {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8) : []
  return new DatabaseStartError(
    `The embedded database did not start (${exit}). Its log ${log} ends with:\n${lines.join('\n')}`,
  )
}
