// Starts one command of this house: `node run/with.js NAME [arguments]`.
// Plain JavaScript for Node 20, since it runs before anything is installed: it installs what the
// lockfile says if need be, then hands over to a Node that runs TypeScript as written.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const run = dirname(fileURLToPath(import.meta.url))
const root = dirname(run)
const installed = join(root, 'node_modules', '.package-lock.json')
const ownNode = join(root, 'node_modules', '.bin', 'node')
/** Node's own words on parts of it we have chosen knowingly; of no use to whoever starts us. */
const QUIET = '--disable-warning=ExperimentalWarning'
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Programs, by the name that starts them: every `run/NAME.ts` named in package.json. */
const COMMANDS = [
  'start',
  'dev',
  'test',
  'test:fast',
  'check',
  'fix',
  'measure',
  'import',
  'simulate',
  'seed',
  'rebuild',
  'verify',
  'backup',
  'restore',
  'upgrade',
  'bundle',
  'practice',
  'catalogue',
]

await main(process.argv[2], process.argv.slice(3))

/** Installs if need be, starts the named command, ends with its exit code. */
async function main(name, args) {
  const program = join(run, `${String(name).replace(':', '-')}.ts`)
  if (!COMMANDS.includes(name) || !existsSync(program)) {
    console.error(`Unknown command ${name ?? '(none)'}. There are: ${present().join(', ')}.`)
    process.exit(1)
  }
  if (isStale()) await install()
  process.exit(await passThrough(chooseNode(), [QUIET, program, ...args]))
}

/** The commands that stand in this checkout. */
function present() {
  const files = new Set(readdirSync(run))
  return COMMANDS.filter((name) => files.has(`${name.replace(':', '-')}.ts`))
}

/** True when nothing is installed, or less recently than the lockfile was changed. */
function isStale() {
  if (!existsSync(installed)) return true
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
}

async function install() {
  console.error('Installing packages as the lockfile says (about half a minute) ...')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const started = Date.now()
  const progress = setInterval(() => {
    console.error(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`)
  }, 5000)
  const code = await passThrough(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  clearInterval(progress)
  if (code !== 0) {
    console.error('The packages could not be installed: see the lines above.')
    process.exit(1)
  }
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** The Node that came with the packages, else this one if it runs TypeScript as written. */
function chooseNode() {
  if (existsSync(ownNode)) return ownNode
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  console.error(
    `No Node is packaged for ${process.platform}-${process.arch}, and this one is ${process.version}: install Node 22.18 or newer.`,
  )
  process.exit(1)
}

/**
 * Runs a program with our input, output and signals; resolves with the code to end with.
 * It also gets a channel that closes when we die, so that it can stop in order then.
 */
function passThrough(command, args) {
  return new Promise((resolve) => {
    const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(':')
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, PATH: path },
    })
    const stopWatching = watchNpm(() => child.kill('SIGTERM'))
    for (const signal of SIGNALS) process.on(signal, () => forward(child, signal))
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.once('exit', (code, signal) => {
      stopWatching()
      for (const name of SIGNALS) process.removeAllListeners(name)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}

/** Passes a signal on, unless a terminal already gave it to the child as well. */
function forward(child, signal) {
  if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal)
}

/** Calls `gone` once the npm that started us was killed, which leaves us to another parent. */
function watchNpm(gone) {
  const first = npmProcess()
  if (!process.env.npm_command || first === undefined) return () => {}
  const watch = setInterval(() => {
    if (npmProcess() === first) return
    clearInterval(watch)
    gone()
  }, 1000)
  return () => clearInterval(watch)
}

/** The process that npm should be: our parent, or the parent of the shell npm started us in. */
function npmProcess() {
  const status = `/proc/${process.ppid}/status`
  if (!existsSync(status)) return process.ppid
  try {
    const text = readFileSync(status, 'utf8')
    const isShell = /^Name:\s+(?:sh|dash|bash|ash|busybox)$/m.test(text)
    return isShell ? Number(/^PPid:\s+(\d+)$/m.exec(text)?.[1]) : process.ppid
  } catch {
    return undefined
  }
}
