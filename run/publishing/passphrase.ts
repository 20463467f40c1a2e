import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks for a passphrase without showing it; without a terminal it is the first line of the standard input. */
export async function readPassphrase(account: string): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write(`Passphrase of ${account}: `)
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({
    input: process.stdin,
    output: hidden,
    terminal: process.stdin.isTTY,
  })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (process.stdin.isTTY) process.stderr.write('\n')
  }
}
