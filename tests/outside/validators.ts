import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentFor } from '../../run/env.ts'

const HERE = import.meta.dirname
const LOCK = join(HERE, 'package-lock.json')
const INSTALLED = join(HERE, 'node_modules', '.package-lock.json')
const REDOCLY = join(HERE, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js')

/** What a validator found wrong, in its own words. */
export interface Verdict {
  readonly errors: number
  readonly warnings: number
  readonly said: string
}

/** Installs the validators as their own lockfile says, where that was not done since it changed. @throws npm's words */
export function installValidators(): void {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return
  const asked = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const done = spawnSync('npm', asked, { cwd: HERE, env: environmentFor({}), encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
}

/** Lints an OpenAPI document by the recommended rules, asking nothing of any network. */
export function lintOpenApi(contract: unknown): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'cwmis-contract-'))
  const file = join(folder, 'openapi.json')
  try {
    writeFileSync(file, JSON.stringify(contract))
    const env = {
      ...environmentFor({}),
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    }
    const args = [REDOCLY, 'lint', file, '--format=json', '--extends=recommended']
    const done = spawnSync(process.execPath, args, { env, cwd: folder, encoding: 'utf8' })
    return verdictOf(done.stdout, done.stderr)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function verdictOf(report: string, said: string): Verdict {
  const { totals, problems } = JSON.parse(report)
  return { errors: totals.errors, warnings: totals.warnings, said: JSON.stringify(problems) + said }
}
