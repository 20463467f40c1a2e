import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The folder of the whole house. */
export const ROOT = join(import.meta.dirname, '..')

/** Runs an installed tool with our output; resolves with its exit code, 1 when it was killed. */
export function runTool(name: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const tool = spawn(join(ROOT, 'node_modules', '.bin', name), args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    tool.once('error', () => resolve(1))
    tool.once('exit', (code) => resolve(code ?? 1))
  })
}

/** Prints `text` and ends when the program was started with --help. */
export function offerHelp(text: string): void {
  if (!process.argv.includes('--help')) return
  process.stdout.write(`${text}\n`)
  process.exit(0)
}
