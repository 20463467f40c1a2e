import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The names of the measures there are: one file each. */
export const MEASURES: readonly string[] = readdirSync(
  join(import.meta.dirname, '..', '..', 'run', 'measures'),
)
  .filter((file) => file.endsWith('.ts') && !/\.(?:test|e2e)\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
