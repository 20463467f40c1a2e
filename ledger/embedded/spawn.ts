import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'

/** A PostgreSQL program to start on a cluster. */
export interface Start {
  program: 'initdb' | 'postgres'
  native: string
  cluster: string
  args: string[]
  account: Account | undefined
  /** File its output is added to. */
  log: string
}

/** The folder as the child sees it: its fourth open file, since it may not enter the folders above. */
const INHERITED = '/proc/self/fd/3'

/**
 * Starts a PostgreSQL program, the cluster folder opened here and inherited by it.
 * In its own session, so that Ctrl-C reaches us first and we stop it in order.
 */
export function startProgram(start: Start): ChildProcess {
  const cluster = openSync(start.cluster, 'r')
  const log = openSync(start.log, 'a', 0o600)
  const path = process.platform === 'linux' ? INHERITED : start.cluster
  try {
    return spawn(join(start.native, 'bin', start.program), ['-D', path, ...start.args], {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log, cluster],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      ...start.account,
    })
  } finally {
    closeSync(cluster)
    closeSync(log)
  }
}

/** Resolves with the exit code (or signal) once the process is gone; a failed start counts as gone. */
export function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(String(code ?? signal)))
  })
}

/** True once the process is gone, or never came to be. */
export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}
