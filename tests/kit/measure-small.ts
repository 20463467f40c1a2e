import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentFor } from '../../run/env.ts'
import type { Verdict } from '../../run/measuring/finding.ts'
import type { PromiseName } from '../../run/promises.ts'
import { ROOT } from '../house/files.ts'

/** Makes a test of a measure at a hundredth of its size: what it counts is judged, and its controls. */
export function testMeasureSmall(name: PromiseName): void {
  test(`the measure ${name} judges its counts and catches its controls`, () => {
    const { status, verdict } = measureSmall(name)
    expect(verdict.failed).toEqual([])
    expect(verdict).toMatchObject({ name, ok: null, figures: { seed: 1, scale: 0.01 } })
    expect(verdict.controls.length).toBeGreaterThan(0)
    expect(verdict.controls.every(({ caught }) => caught)).toBe(true)
    expect(status).toBe(0)
  })
}

/** Runs it as `npm run measure` does and reads its last line. */
function measureSmall(name: PromiseName): { status: number | null; verdict: Verdict } {
  const args = [join(ROOT, 'run', 'with.js'), 'measure', name, '--scale', '0.01']
  const done = spawnSync(process.execPath, args, { env: environmentFor({}), encoding: 'utf8' })
  const last = done.stdout.trim().split('\n').at(-1) ?? ''
  if (!last.startsWith('{')) throw new Error(`${done.stdout}\n${done.stderr}`)
  return { status: done.status, verdict: JSON.parse(last) }
}
