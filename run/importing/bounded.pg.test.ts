import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { environmentFor } from '../env.ts'
import { ROOT } from '../tool.ts'

const folder = mkdtempSync(join(tmpdir(), 'bounded-'))
const FILE = join(folder, 'register.csv')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Runs the import with at most so many megabytes of heap. */
function runWithin(
  megabytes: number,
  args: readonly string[],
): Promise<{ code: number | null; said: string }> {
  const program = spawn(
    process.execPath,
    [`--max-old-space-size=${String(megabytes)}`, join(ROOT, 'run/import.ts'), 'reports', ...args],
    { env: environmentFor({ DATA_DIR: folder }), stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let said = ''
  program.stdout.on('data', (text) => {
    said += String(text)
  })
  return new Promise((resolve) => {
    program.once('close', (code) => resolve({ code, said }))
  })
}

test('a hundred thousand rows go through in bounded memory; too little is seen', async () => {
  expect((await runWithin(1024, ['--generate-dirty', '100000', '--seed', '2', FILE])).code).toBe(0)
  const run = await runWithin(224, [FILE])
  expect(run.said).toContain('100000 rows:')
  expect(run.code).toBe(2)
  const starved = await runWithin(40, [FILE])
  expect(starved.code).not.toBe(2)
}, 240_000)
