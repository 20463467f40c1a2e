import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { StartRefusal } from '../start/refusal.ts'
import { ROOT } from '../tool.ts'

/** What a bundle is made of. */
export interface Bundling {
  readonly folder: string
  /** The built app; it lies under the hash of the sources, by which a start finds it. */
  readonly app: string
  readonly version: string
  readonly say: (text: string) => void
}

/** Sources a running house needs; the floors among them are workspaces. */
const FLOORS = ['core', 'practice', 'ledger', 'server', 'connectors', 'app', 'run']
const OTHERS = ['package.json', 'package-lock.json', 'LICENSE', 'README.md', 'GLOSSARY.md', 'docs']
const LEFT_OUT = ['node_modules', '.types', 'dist', 'out']

/** What the archive starts with: only what it brings itself. */
const STARTER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
exec "$here/node_modules/.bin/node" "$here/run/with.js" "$@"
`

/** Writes the archive for this platform into a folder; gives its path. It gets its name when it is whole. */
export async function writeBundle({ folder, app, version, say }: Bundling): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const name = `cwmis-${version}-${process.platform}-${process.arch}`
  const path = join(folder, `${name}.tar.gz`)
  const draft = `${path}.unfinished`
  const staging = mkdtempSync(join(tmpdir(), 'cwmis-bundle-'))
  try {
    say('Gathering ...')
    gather(join(staging, name), app)
    say('Packing (about a minute) ...')
    await tar(['-czf', draft, '-C', staging, name])
    renameSync(draft, path)
    return path
  } finally {
    rmSync(staging, { recursive: true, force: true })
    rmSync(draft, { force: true })
  }
}

function gather(target: string, app: string): void {
  mkdirSync(target, { recursive: true })
  for (const name of [...FLOORS, ...OTHERS]) copy(join(ROOT, name), join(target, name))
  cpSync(app, join(target, 'run', 'dist', basename(app)), { recursive: true })
  for (const place of neededPackages()) copyPackage(place, target)
  for (const floor of FLOORS) link(join(target, 'node_modules', '@cwmis', floor), `../../${floor}`)
  linkNode(target)
  // By this file, younger than the lockfile, a start knows that everything is installed.
  const marker = join(ROOT, 'node_modules', '.package-lock.json')
  writeFileSync(join(target, 'node_modules', '.package-lock.json'), readFileSync(marker))
  writeFileSync(join(target, 'cwmis'), STARTER, { mode: 0o755 })
}

function copy(from: string, to: string): void {
  if (!existsSync(from)) return
  cpSync(from, to, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) })
}

function copyPackage(place: string, target: string): void {
  const from = join(ROOT, place)
  if (existsSync(from))
    cpSync(from, join(target, place), { recursive: true, verbatimSymlinks: true })
}

/** Places of the packages that are not only for building and testing, as the lockfile says. */
function neededPackages(): string[] {
  const lock: { packages: Record<string, { dev?: boolean; link?: boolean }> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  )
  return Object.entries(lock.packages)
    .filter(
      ([place, { dev, link: isLink }]) => place.startsWith('node_modules/') && !dev && !isLink,
    )
    .map(([place]) => place)
}

/** The Node that came with the packages. */
function linkNode(target: string): void {
  const own = join('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (!existsSync(join(target, own)))
    throw new StartRefusal('No Node is packaged for this platform, so none can be bundled.')
  link(join(target, 'node_modules', '.bin', 'node'), join('..', '..', own))
}

function link(path: string, to: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  symlinkSync(to, path)
}

function tar(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const packing = spawn('tar', args, { stdio: ['ignore', 'inherit', 'inherit'] })
    packing.once('error', () => reject(new StartRefusal('This machine has no tar.')))
    packing.once('exit', (code) =>
      code === 0 ? resolve() : reject(new StartRefusal('The archive could not be packed.')),
    )
  })
}
