import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { foldersOf } from '../../ledger/embedded/folders.ts'
import { clearOrphan } from '../../ledger/embedded/orphan.ts'
import { clearRunning } from '../../ledger/embedded/running.ts'

/** Short, since sockets and browser profiles below it have a limit on their path. */
const BASE = '/tmp'
const NAME = /^cwmis-tests-(\d+)-/

/** Where a scratch folder keeps its database's data folder. */
export function dataDirOf(scratch: string): string {
  return join(scratch, 'data')
}

/** Makes this run's own folder, after clearing away those of runs that were killed. */
export async function makeScratch(): Promise<string> {
  await sweep()
  return mkdtempSync(join(BASE, `cwmis-tests-${process.pid}-`))
}

/** Removes a scratch folder with everything in it. */
export function removeScratch(scratch: string): void {
  rmSync(scratch, { recursive: true, force: true })
}

/** Stops and removes what test runs left that did not live to do it themselves. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(BASE)) {
    const pid = Number(NAME.exec(name)?.[1])
    const path = join(BASE, name)
    if (pid > 0 && !isAlive(pid) && isOurs(path)) await sweepOne(path)
  }
}

async function sweepOne(scratch: string): Promise<void> {
  const folders = foldersOf(dataDirOf(scratch))
  await clearOrphan(folders.cluster)
  clearRunning(folders)
  removeScratch(scratch)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function isOurs(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.()
}
