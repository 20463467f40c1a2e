import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { whenAskedToStop } from './stopping.ts'
import { offerHelp, ROOT } from './tool.ts'

offerHelp(`npm run dev
Starts the house as npm start does, builds the app anew whenever its sources change, and starts the
server again whenever its own change. Reload the page to see it. Environment as for npm start.`)

const APP = join(ROOT, 'app')
const FOLDER = join(APP, 'dist')

await watchApp()
runHouse()

/** Builds once, then again at every change. */
async function watchApp(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const common = { root: APP, configFile: join(APP, 'vite.config.ts'), logLevel: 'warn' } as const
  await build({ ...common, build: { outDir: FOLDER, emptyOutDir: true } })
  await build({ ...common, build: { outDir: FOLDER, emptyOutDir: false, watch: {} } })
}

/** The house in a process of its own, started again by Node when a file it has read changes. */
function runHouse(): void {
  const program = [join(ROOT, 'run', 'start.ts'), '--app', FOLDER, ...process.argv.slice(2)]
  const child = spawn(
    process.execPath,
    ['--watch', '--watch-preserve-output', '--disable-warning=ExperimentalWarning', ...program],
    { cwd: ROOT, stdio: 'inherit' },
  )
  whenAskedToStop(() => child.kill('SIGTERM'))
  child.once('exit', (code) => process.exit(code ?? 0))
}
