import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../tool.ts'

/** Not the app's own `dist`, which every build by hand empties, also under a server that serves it. */
const DIST = join(ROOT, 'run', 'dist')
/** What ends up in a browser, and what turns it into what a browser reads. */
const SOURCES = ['app', 'core', 'practice']
const SKIPPED = new Set(['node_modules', 'dist', '.types', 'fixtures'])
const TEST = /\.(?:test|e2e)\.tsx?$/
/** Older builds that stay, since another program of this checkout may still be serving one. */
const KEPT = 3

/**
 * The folder of the app as built from the sources that stand here, building it if there is none
 * yet: below `run/dist`, or below the data folder where this account may not write into the
 * checkout; named by the hash of the sources. `onBuild` is told before it takes time.
 */
export async function appFolder(dataDir: string, onBuild: () => void): Promise<string> {
  const hash = sourceHash()
  const own = join(dataDir, 'app')
  const built = [DIST, own].map((base) => join(base, hash)).find((folder) => existsSync(folder))
  if (built) return built
  onBuild()
  return build(canWrite(DIST) ? DIST : own, hash)
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function build(base: string, hash: string): Promise<string> {
  const { buildApp } = await import('@cwmis/app/build/build.ts')
  const folder = join(base, hash)
  const draft = join(base, `draft-${process.pid}`)
  await buildApp({ folder: draft })
  try {
    renameSync(draft, folder)
  } catch (error) {
    // Another start built the same app meanwhile.
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  forgetOld(base)
  return folder
}

/** A hash of every file the app is built from; the lockfile stands for the packages. */
function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')))
  for (const path of SOURCES.flatMap((name) => filesBelow(join(ROOT, name)))) {
    hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .filter(({ name }) => !SKIPPED.has(name) && !TEST.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
}

function forgetOld(base: string): void {
  const builds = readdirSync(base).map((name) => join(base, name))
  const newestFirst = builds.toSorted(
    (one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs,
  )
  for (const old of newestFirst.slice(KEPT)) rmSync(old, { recursive: true, force: true })
}
