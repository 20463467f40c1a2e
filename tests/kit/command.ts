import { spawn } from 'node:child_process'
import { environmentFor } from '../../run/env.ts'
import { ROOT } from '../house/files.ts'

/** What a command printed, and the code it ended with. */
export interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Runs `npm run NAME -- …` on a data folder, as somebody at a keyboard does. */
export function npmRun(name: string, args: readonly string[], dataDir: string): Promise<Ended> {
  const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
    cwd: ROOT,
    env: environmentFor({ DATA_DIR: dataDir, CWMIS_MODE: 'example' }),
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += String(text)
    })
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}
