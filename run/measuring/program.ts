import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { environmentFor } from '../env.ts'
import type { Closing } from '../start/closing.ts'
import { freePort } from '../start/port.ts'
import { StartRefusal } from '../start/refusal.ts'
import { ROOT } from '../tool.ts'
import { keepSaid } from './said.ts'

const LOOK_AGAIN_MS = 20
/** A program of ours that serves. */
export interface Program {
  address: string
  port: number
  /** The process of `run/with.js`. */
  child: ChildProcess
  /** Its last lines. */
  said: () => string
  /** Asks it to stop in order; resolves with its exit code. */
  stop: () => Promise<number | null>
}

/** How to start one. */
export interface ProgramOptions {
  dataDir: string
  /** Default: any free one. */
  port?: number
  /** The checkout it is started from; default this one. */
  root?: string
  variables?: Readonly<Record<string, string>>
  /** Stops it with whoever started it. */
  closing: Closing
  /** What follows `npm start --`. */
  args?: readonly string[]
}

/** Makes a data folder below the temporary one, for its owner only, and what removes it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cwmis-measure-'))
  chmodSync(folder, 0o700)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts the program as `npm start` does; resolves once `/health` says that it can be used. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const port = options.port ?? (await freePort('127.0.0.1'))
  const { child, said, ended } = spawnProgram(options, port)
  async function stop(): Promise<number | null> {
    child.kill('SIGTERM')
    return ended
  }
  options.closing.add('the program', stop)
  const address = `http://127.0.0.1:${port}`
  while (!(await isHealthy(address))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new StartRefusal(`The program ended before it could be used:\n${said()}`)
    }
    await pause(LOOK_AGAIN_MS)
  }
  return { address, port, child, said, stop }
}

/** Starts the program without waiting for anything. */
export function spawnProgram(
  { dataDir, root = ROOT, variables = {}, args = [] }: ProgramOptions,
  port: number,
): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [join(root, 'run', 'with.js'), 'start', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentFor({
      PORT: String(port),
      DATA_DIR: dataDir,
      CWMIS_MODE: 'example',
      ...variables,
    }),
  })
  const said = keepSaid(child)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, said, ended }
}

/** Does `/health` answer 200? */
export async function isHealthy(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/health`)
    await answer.arrayBuffer()
    return answer.status === 200
  } catch {
    return false
  }
}
