import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** A house of one command that says what it was given and, when told to stop, why. */
const PROGRAM = `import { writeFileSync } from 'node:fs'
import { whenAskedToStop } from './stopping.ts'
if (process.argv[2] === 'end') process.exit(Number(process.argv[3]))
whenAskedToStop((reason) => {
  writeFileSync('stopped', reason)
  process.exit(7)
})
setInterval(() => {}, 1000)
process.stdout.write('running')
`
const NPM =
  '#!/bin/sh\necho "$@" > npm-was-asked\nmkdir -p node_modules\ntouch node_modules/.package-lock.json\n'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'with-'))
  for (const folder of ['run', 'node_modules', 'bin']) mkdirSync(join(root, folder))
  for (const file of ['with.js', 'stopping.ts']) {
    copyFileSync(join(import.meta.dirname, file), join(root, 'run', file))
  }
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(root, 'run', 'start.ts'), PROGRAM)
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{}')
  writeFileSync(join(root, 'bin', 'npm'), NPM)
  chmodSync(join(root, 'bin', 'npm'), 0o755)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['run/with.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: `${join(root, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin` },
  })
}

async function endOf(child: ChildProcess): Promise<{ code: unknown; errors: string }> {
  const errors: string[] = []
  child.stderr?.on('data', (text: Buffer) => errors.push(String(text)))
  const [code] = await once(child, 'exit')
  return { code, errors: errors.join('') }
}

async function running(): Promise<ChildProcess> {
  const child = run('start')
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

test('passes arguments on and the exit code back', async () => {
  expect((await endOf(run('start', 'end', '2'))).code).toBe(2)
})

test('names the commands there are when asked for another', async () => {
  const { code, errors } = await endOf(run('stat'))
  expect(code).toBe(1)
  expect(errors).toContain('There are: start.')
})

test('passes a signal on and waits for the program to stop in order', async () => {
  const child = await running()
  child.kill('SIGTERM')
  expect((await endOf(child)).code).toBe(7)
  expect(readFileSync(join(root, 'stopped'), 'utf8')).toBe('SIGTERM')
})

test('the program stops in order when its starter is killed', async () => {
  const child = await running()
  const stopped = new Promise<void>((resolve) => {
    const watching = watch(root, () => {
      if (!existsSync(join(root, 'stopped'))) return
      watching.close()
      resolve()
    })
  })
  child.kill('SIGKILL')
  await stopped
  expect(readFileSync(join(root, 'stopped'), 'utf8')).toMatch(/parent gone|^$/)
})

test('installs first when the lockfile is newer than what is installed', async () => {
  utimesSync(join(root, 'node_modules', '.package-lock.json'), 1, 1)
  const { code, errors } = await endOf(run('start', 'end', '0'))
  expect(code).toBe(0)
  expect(errors).toContain('Installing packages')
  expect(readFileSync(join(root, 'npm-was-asked'), 'utf8')).toMatch(/^ci /)
})
