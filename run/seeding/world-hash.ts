import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../tool.ts'

/** Whatever a bulk world's rows hang on: the judge and folds, the practice and its generator, the tables and who writes them. */
const SOURCES = [
  'core/**/*.ts',
  'practice/**/*.ts',
  'ledger/append/*.ts',
  'ledger/keys/*.ts',
  'ledger/keep/bulk/*.ts',
  'ledger/migrations/*.sql',
  'run/seeding/*.ts',
]

/** The version of everything that makes a world, as twelve hex digits: another one makes another world. */
export function worldHash(): string {
  const hash = createHash('sha256')
  const files = SOURCES.flatMap((source) => globSync(source, { cwd: ROOT })).toSorted()
  for (const file of files.filter((one) => !/\.(test|d)\.ts$|fixtures/.test(one))) {
    hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)))
  }
  return hash.digest('hex').slice(0, 12)
}
