import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the whole house. */
export const ROOT = join(import.meta.dirname, '..', '..')

/** A file of the house: its path from the root, and its text. */
export interface SourceFile {
  path: string
  text: string
}

/** Fixtures that are wrong on purpose, read only by the tests that must refuse them. */
const REFUSED = 'tests/fixtures/refused/'

/** Every file that git keeps or would keep, but the fixtures that are wrong on purpose. */
export function housePaths(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const paths = listed.split('\0').filter((path) => path !== '' && !path.startsWith(REFUSED))
  return paths.filter((path) => existsSync(join(ROOT, path))).sort()
}

/** The house's files whose path matches, with their text. */
export function houseFiles(wanted: RegExp): SourceFile[] {
  const paths = housePaths().filter((path) => wanted.test(path))
  return paths.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

/** TypeScript and JavaScript sources. */
export const SOURCE = /\.(?:ts|tsx|js|mjs|cjs)$/

/**
 * A fixture that is wrong on purpose, with the two lines it begins with:
 * `// place: core/entry/x.ts` (where to judge it as standing) and `// refused by: rule-name`.
 */
export interface Fixture extends SourceFile {
  name: string
  refusedBy: string
}

/** Every fixture below tests/fixtures/refused/`folder`. */
export function fixtures(folder: string): Fixture[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', `${REFUSED}${folder}`],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  return listed.trim().split('\n').map(readFixture)
}

function readFixture(name: string): Fixture {
  const text = readFileSync(join(ROOT, name), 'utf8')
  const path = /^\/\/ place: (\S+)$/m.exec(text)?.[1]
  const refusedBy = /^\/\/ refused by: (\S+)$/m.exec(text)?.[1]
  if (!path || !refusedBy)
    throw new Error(`${name} does not say its place and the rule that refuses it`)
  return { name, path, refusedBy, text }
}
