import type { Failure } from '../door/call.ts'
import type { OpenAccount } from '../machine.ts'

/** As often the same failure is taken for the server's own trouble; then a bundle may be the cause. */
const STEADY = 3
/** The server knows of its trouble and asks us to come back: no bundle is the cause. */
const PASSING = ['not-available', 'too-busy']

interface Faults {
  readonly failure: string
  readonly times: number
}

const faults = new WeakMap<OpenAccount, Faults>()

/** Did the server fail over what was sent (and not merely was away)? */
export function isFault({ offline, status, code }: Failure): boolean {
  return !offline && status >= 500 && !PASSING.includes(code)
}

/** Counts a fault: true once the same one came three times with nothing answered in between. */
export function failsSteadily(open: OpenAccount, { status, code }: Failure): boolean {
  const failure = `${String(status)} ${code}`
  const before = faults.get(open)
  const times = before?.failure === failure ? before.times + 1 : 1
  faults.set(open, { failure, times })
  return times >= STEADY
}

/** Something was answered: the count begins anew. */
export function forgetFaults(open: OpenAccount): void {
  faults.delete(open)
}
