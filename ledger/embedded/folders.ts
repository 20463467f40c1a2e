import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/** Where the embedded database keeps its things inside a data folder. */
export interface Folders {
  root: string
  /** The cluster itself, owned by the account that runs the server. */
  cluster: string
  /** A cluster still being made: never started, thrown away if found. */
  unfinished: string
  /** The owner's password, readable by the launcher only. */
  password: string
  /** Held by the one launcher that runs this cluster. */
  lock: string
  /** How to reach the running server, for other programs of the same account. */
  running: string
  log: string
}

/** The longest socket folder that leaves room for the socket's name in the 107 bytes Unix allows. */
const LONGEST_SOCKET_FOLDER = 80
const PREFIX = 'cwmis-'

/** Names every path inside `dataDir` (made absolute). Touches nothing. */
export function foldersOf(dataDir: string): Folders {
  const root = resolve(dataDir)
  return {
    root,
    cluster: join(root, 'postgres'),
    unfinished: join(root, 'postgres.unfinished'),
    password: join(root, 'keys', 'database-owner'),
    lock: join(root, 'postgres.lock'),
    running: join(root, 'postgres.running.json'),
    log: join(root, 'postgres.log'),
  }
}

/** Makes the data folder and its keys folder, entered by their owner only. */
export function makeFolders(folders: Folders): void {
  mkdirSync(folders.root, { recursive: true, mode: 0o700 })
  mkdirSync(dirname(folders.password), { recursive: true, mode: 0o700 })
}

/**
 * Makes the short folder of one run, for the socket and, when root, the binaries.
 * Others may pass through it but not list it. A long temporary folder is passed over for /tmp.
 */
export function makeRunFolder(): string {
  const base = tmpdir().length <= LONGEST_SOCKET_FOLDER - PREFIX.length - 9 ? tmpdir() : '/tmp'
  const folder = mkdtempSync(join(base, PREFIX))
  chmodSync(folder, 0o711)
  return folder
}

/** Removes a run folder; a path that cannot be one is left alone. */
export function removeRunFolder(folder: string): void {
  if (basename(folder).startsWith(PREFIX)) rmSync(folder, { recursive: true, force: true })
}
