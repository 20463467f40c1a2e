import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { environmentFor } from '../env.ts'
import type { Clause, Finding, Setting } from '../measuring/finding.ts'
import { temporaryFolder } from '../measuring/program.ts'
import { keepSaid } from '../measuring/said.ts'
import { isUsable, secondsToUsable } from '../measuring/usable.ts'
import { LIMITS } from '../promises.ts'
import { freePort } from '../start/port.ts'
import { ROOT } from '../tool.ts'

const { firstMinutes, againSeconds } = LIMITS.start

/** From `npm start` on a fresh clone to a page that can be used, and the same the second time. */
export async function measure(setting: Setting): Promise<Finding> {
  const { scale, say, closing } = setting
  const { folder, remove } = temporaryFolder()
  closing.add('the folder', remove)
  const dataDir = join(folder, 'data')
  const isFull = scale >= 1
  const root = isFull ? clone(join(folder, 'clone')) : ROOT
  say(isFull ? 'npm start on a fresh clone ...' : 'npm start on a new data folder ...')
  const first = await timeStart({ root, dataDir, closing })
  say('npm start once more ...')
  const again = await timeStart({ root, dataDir, closing })
  return {
    figures: { clone: isFull, firstSeconds: first.seconds, againSeconds: again.seconds },
    clauses: judged(first, again),
    controls: [{ name: 'a page without its script is not usable', caught: !(await looksUsable()) }],
  }
}

interface Timed {
  seconds: number
  /** It said that it had stopped, before the last process was gone. */
  stopped: boolean
}

function judged(first: Timed, again: Timed): Clause[] {
  return [
    {
      says: `first: ${first.seconds} s`,
      sort: 'figure',
      holds: first.seconds <= firstMinutes * 60,
    },
    { says: `again: ${again.seconds} s`, sort: 'figure', holds: again.seconds <= againSeconds },
    {
      says: 'stopped in order, both times',
      sort: 'count',
      holds: first.stopped && again.stopped,
    },
  ]
}

/** What is committed here, and nothing that was installed or built. */
function clone(folder: string): string {
  execFileSync('git', ['clone', '--quiet', ROOT, folder])
  return folder
}

interface Place extends Pick<Setting, 'closing'> {
  root: string
  dataDir: string
}

/** Starts it as a person does, waits until it can be used, and stops it as Ctrl-C does. */
async function timeStart({ root, dataDir, closing }: Place): Promise<Timed> {
  const port = await freePort('127.0.0.1')
  const child = spawn('npm', ['start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentFor({ PORT: String(port), DATA_DIR: dataDir }),
    detached: true,
  })
  const said = keepSaid(child)
  const ended = once(child, 'close')
  closing.add('npm start', async () => {
    if (over() === undefined) interrupt(child)
    await ended
  })
  const over = () => (child.exitCode === null && child.signalCode === null ? undefined : said())
  const seconds = await secondsToUsable(`http://127.0.0.1:${port}`, over)
  interrupt(child)
  await ended
  return { seconds: Math.round(seconds * 100) / 100, stopped: said().includes('Stopped.') }
}

/** As Ctrl-C in a terminal: everything that belongs to it is told. */
function interrupt({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid, 'SIGINT')
}

/** The control: a server that answers everything, but whose page is empty. */
async function looksUsable(): Promise<boolean> {
  const port = await freePort('127.0.0.1')
  const server = createServer((_request, response) =>
    response.end('<!doctype html><title>empty</title>'),
  )
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const usable = await isUsable(`http://127.0.0.1:${port}`)
  server.closeAllConnections()
  server.close()
  return usable
}
