import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Reads a JSON file of secrets, making it first where there is none: whole or not at all, 0600, and
 * where two programs make it at once both get the one that was there first.
 */
export function readOrMake<T>(folder: string, name: string, make: () => T): T {
  const path = join(folder, name)
  if (!existsSync(path)) writeOnce(folder, path, JSON.stringify(make(), null, 2))
  return JSON.parse(readFileSync(path, 'utf8'))
}

function writeOnce(folder: string, path: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${path}.${String(process.pid)}`
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  } finally {
    rmSync(draft)
  }
}
