import type { Process } from '../entry/process.ts'
import { inForce } from '../provenance.ts'
import type { ClockDefinition } from './clock.ts'

/** Is the clock in force on the day (`YYYY-MM-DD`), and of a stage whose tool is in use? */
export function isInUse(
  { provenance, stage }: ClockDefinition,
  process: Process,
  day: string,
): boolean {
  return inForce(provenance, day) && (stage === undefined || !unusedIn(process).has(stage))
}

const unused = new WeakMap<Process, ReadonlySet<string>>()

/** The stages whose tool is not in use. Found once for a process. */
function unusedIn(process: Process): ReadonlySet<string> {
  const known = unused.get(process)
  if (known !== undefined) return known
  const stages = process.stages.filter(({ toolInUse }) => !toolInUse)
  const found = new Set(stages.map(({ name }) => name))
  unused.set(process, found)
  return found
}
