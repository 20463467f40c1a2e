import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentFor } from './env.ts'
import type { Verdict } from './measuring/finding.ts'
import { ROOT } from './tool.ts'

/** Runs a measure at a hundredth of its size and reads its last line. */
function measureSmall(name: string): { status: number | null; verdict: Verdict } {
  const args = [join(ROOT, 'run', 'with.js'), 'measure', name, '--scale', '0.01']
  const done = spawnSync(process.execPath, args, { env: environmentFor({}), encoding: 'utf8' })
  const last = done.stdout.trim().split('\n').at(-1) ?? ''
  if (!last.startsWith('{')) throw new Error(`${done.stdout}\n${done.stderr}`)
  return { status: done.status, verdict: JSON.parse(last) }
}

test.each(['start', 'append', 'crash', 'rebuild', 'open-case', 'worklist'])(
  'the measure %s judges its counts and catches its control',
  (name) => {
    const { status, verdict } = measureSmall(name)
    expect(verdict.failed).toEqual([])
    expect(verdict).toMatchObject({ name, ok: null, figures: { seed: 1, scale: 0.01 } })
    expect(verdict.controls.length).toBeGreaterThan(0)
    expect(verdict.controls.every(({ caught }) => caught)).toBe(true)
    expect(status).toBe(0)
  },
)
