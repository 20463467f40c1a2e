import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isHealthy } from '../measuring/program.ts'
import { appFolder } from '../start/app-folder.ts'
import { freePort } from '../start/port.ts'
import { writeBundle } from './bundle.ts'

let scratch: string

beforeAll(() => {
  scratch = mkdtempSync('/tmp/cwmis-bundle-test-')
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A PATH with what the starter itself calls and nothing else: no npm, no Node. */
function barePath(): string {
  const bin = join(scratch, 'bin')
  mkdirSync(bin)
  for (const name of ['sh', 'dirname']) symlinkSync(join('/usr/bin', name), join(bin, name))
  return bin
}

test('a house starts from the archive on a machine that has neither npm nor Node nor a registry', async () => {
  const app = await appFolder(join(scratch, 'app'), () => undefined)
  const archive = await writeBundle({
    folder: scratch,
    app,
    version: '0.0.0',
    say: () => undefined,
  })
  execFileSync('tar', ['-xzf', archive, '-C', scratch])
  const name = readdirSync(scratch).find((one) => one.startsWith('cwmis-0') && !one.endsWith('.gz'))
  const port = await freePort('127.0.0.1')
  const house = spawn('/bin/sh', [join(scratch, name ?? '', 'cwmis'), 'start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nothing of ours is inherited; whoever asked a registry all the same would hear nothing.
    env: {
      PATH: barePath(),
      HOME: scratch,
      npm_config_registry: 'http://127.0.0.1:9',
      PORT: String(port),
      DATA_DIR: join(scratch, 'data'),
      CWMIS_MODE: 'live',
    },
  })
  let said = ''
  for (const stream of [house.stdout, house.stderr])
    stream.on('data', (text) => (said += String(text)))
  const ended = new Promise((resolve) => house.once('exit', resolve))
  while (!(await isHealthy(`http://127.0.0.1:${String(port)}`))) {
    if (house.exitCode !== null) throw new Error(`it did not start:\n${said}`)
    await pause(100)
  }
  const page = await fetch(`http://127.0.0.1:${String(port)}/`)
  expect(await page.text()).toContain('<!doctype html>')
  house.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(said).not.toMatch(/Installing|Building/)
})
