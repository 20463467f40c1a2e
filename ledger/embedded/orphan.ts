import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_AGAIN_MS = 20
/** How long a fast shutdown may take before the server is told to leave at once (it then recovers from its log). */
const PATIENCE_MS = 30_000

/** The process id in a cluster's pid file, if there is one. */
function pidInFile(cluster: string): number | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  return pid > 1 ? pid : undefined
}

/**
 * Is process `pid` a PostgreSQL server working in this very folder?
 * On Linux by its current folder, which a server makes its cluster; elsewhere by its name.
 */
function isServerOf(cluster: string, pid: number): boolean {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).includes(
        'postgres',
      )
    }
    const here = statSync(cluster)
    const there = statSync(`/proc/${pid}/cwd`)
    return here.ino === there.ino && here.dev === there.dev
  } catch {
    return false
  }
}

/** The process id of a server still running on this cluster, or undefined. Never a stranger's. */
export function runningServer(cluster: string): number | undefined {
  const pid = pidInFile(cluster)
  return pid !== undefined && isServerOf(cluster, pid) ? pid : undefined
}

/** A killed server's own children still end by themselves; a new server must not start before. */
function hasLeftovers(cluster: string): boolean {
  if (process.platform !== 'linux') return false
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return pids.some((pid) => isServerOf(cluster, pid))
}

/** Waits until `gone()` holds; false when `patience` milliseconds pass first. */
async function waitUntil(gone: () => boolean, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += LOOK_AGAIN_MS) {
    if (gone()) return true
    await pause(LOOK_AGAIN_MS)
  }
  return gone()
}

/** Stops a server in order: first a fast shutdown (which writes everything out), then at once. */
export async function stopInOrder(
  gone: () => boolean,
  signalIt: (signal: 'SIGINT' | 'SIGQUIT') => void,
): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (gone()) return
    signalIt(signal)
    if (await waitUntil(gone, PATIENCE_MS)) return
  }
}

/**
 * Clears away what a killed run left on a cluster: its server is stopped in order, and a pid
 * file naming a process that is not a server of ours (the number was used again) is removed.
 * To be called under the lock only. Returns true when a server was stopped.
 */
export async function clearOrphan(cluster: string): Promise<boolean> {
  if (!existsSync(cluster)) return false
  const pid = runningServer(cluster)
  if (pid !== undefined) {
    await stopInOrder(
      () => !isServerOf(cluster, pid),
      (signal) => process.kill(pid, signal),
    )
  }
  const clear = await waitUntil(() => !hasLeftovers(cluster), PATIENCE_MS)
  if (clear) rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return pid !== undefined
}
