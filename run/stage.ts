/** How many of a stage's checks or tests went well and how many did not. */
export interface Tally {
  passed: number
  failed: number
  /** What failed, a text each, where a stage can tell. */
  faults?: readonly string[]
}

/** One step of a check or test run. */
export interface Stage {
  name: string
  run: () => Promise<Tally>
}

/** A stage that is one tool's exit code: one check, passed or failed. */
export function asTally(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Runs stages one after the other, all of them, and prints each one's time and tally; at the end
 * what failed and the tallies once more.
 */
export async function runStages(stages: readonly Stage[]): Promise<Tally> {
  const sum = { passed: 0, failed: 0 }
  const lines: string[] = []
  const faults: string[] = []
  for (const stage of stages) {
    const began = performance.now()
    const tally = await stage.run()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    lines.push(
      `${stage.name.padEnd(12)} ${seconds.padStart(7)} s  ${tally.passed} passed, ${tally.failed} failed`,
    )
    process.stdout.write(`== ${lines.at(-1)}\n`)
    sum.passed += tally.passed
    sum.failed += tally.failed
    faults.push(...(tally.faults ?? []))
  }
  for (const fault of faults) process.stdout.write(`\nFAILED ${fault}\n`)
  process.stdout.write(`\n${lines.join('\n')}\n\n`)
  return sum
}

/** Ends the program: the tally is the last line, the exit code says whether all went well. */
export function finish(tally: Tally): void {
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`)
  process.exitCode = tally.failed === 0 ? 0 : 1
}
