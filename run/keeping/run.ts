import { type Closing, closing } from '../start/closing.ts'
import { sentenceOf } from '../start/refusal.ts'
import { whenAskedToStop } from '../stopping.ts'
import { BackupRefusal } from './read-archive.ts'

/** What a command works with. */
export interface Keeping {
  /** Tells a person who waits, on stderr. */
  readonly say: (text: string) => void
  /** What has to be ended again. */
  readonly things: Closing
  /** Aborted when somebody asks for the end. */
  readonly signal: AbortSignal
}

/**
 * Runs a command that keeps or gives back what a house holds; `work` gives the exit code, anything thrown is 1 with
 * a sentence. Asked to stop, it leaves nothing half-made under a finished name.
 */
export async function runKeeping(
  work: (keeping: Keeping) => Promise<number> | number,
): Promise<void> {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const things = closing((name, error) => say(`${name} did not end well: ${String(error)}`))
  const stopping = new AbortController()
  whenAskedToStop((reason) => {
    say(`Stopping (${reason}) ...`)
    stopping.abort()
  })
  try {
    process.exitCode = await work({ say, things, signal: stopping.signal })
  } catch (error) {
    const told = error instanceof BackupRefusal ? error.message : sentenceOf(error)
    say(stopping.signal.aborted ? 'Stopped before it was done.' : told)
    process.exitCode = 1
  } finally {
    await things.all()
  }
}
