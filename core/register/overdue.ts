import type { Clock, ClockDefinition } from '../clock/clock.ts'
import { clockStatus } from '../clock/status.ts'
import { mayAct } from '../provenance.ts'
import { instantOf } from '../time/instant.ts'

const DAY = 86_400_000
/** Who is told of a limit that nobody confirmed: nobody outside the office of the file. */
const OWN_OFFICE = ['owner', 'supervisor']

/** A time limit as a line of a register says it. */
export interface ListedClock extends Clock {
  /** Begun days since its end; null while there is time. */
  readonly daysOver: number | null
  /** Who was to be told of it by now: the parties, and roles by their codes. */
  readonly told: readonly string[]
}

/** The practice's clocks, which of them are asked about, and now (ISO 8601 UTC). */
export interface AskedClocks {
  readonly clocks: readonly ClockDefinition[]
  readonly names: readonly string[]
  readonly asOf: string
}

/** Of the clocks of one subject those asked about that ran out and have not ended. A paused one has not run out. */
export function overdueClocks(
  standing: readonly Clock[],
  asked: AskedClocks,
): readonly ListedClock[] {
  return runningClocks(standing, asked).filter(({ daysOver }) => daysOver !== null)
}

/** Of the clocks of one subject those asked about that run, ran out or not. A paused one does not run. */
export function runningClocks(
  standing: readonly Clock[],
  asked: AskedClocks,
): readonly ListedClock[] {
  const { names, asOf } = asked
  return standing
    .filter(({ clock, stoppedAt, pausedSince }) => {
      return names.includes(clock) && stoppedAt === null && pausedSince === null
    })
    .map((clock) => {
      const over = Math.ceil((instantOf(asOf) - instantOf(clock.dueAt)) / DAY)
      return {
        ...clock,
        daysOver: clockStatus(clock, asOf) === 'overdue' ? over : null,
        told: toldOf(clock, asked),
      }
    })
}

function toldOf(clock: Clock, asked: AskedClocks): readonly string[] {
  const reached = clock.alertAts.filter(({ at }) => instantOf(at) <= instantOf(asked.asOf))
  const parties = [...new Set(reached.flatMap(({ tell }) => tell))]
  const acting = acts(clock, asked.clocks)
  return parties
    .filter((party) => acting || OWN_OFFICE.includes(party))
    .map((party) => party.replace('role:', ''))
}

/** Is the limit it runs by confirmed? */
function acts({ clock, limit }: Clock, clocks: readonly ClockDefinition[]): boolean {
  const known = clocks.find(({ name }) => name === clock)
  const by = known?.limits.find(({ version }) => version === limit)
  return known !== undefined && by !== undefined && mayAct(known.provenance, by.provenance)
}
