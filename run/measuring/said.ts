import type { ChildProcess } from 'node:child_process'

const KEPT_LINES = 20

/** Keeps the last lines a program prints, to be shown when it fails. */
export function keepSaid(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text = `${text}${String(chunk)}`.split('\n').slice(-KEPT_LINES).join('\n')
    })
  }
  return () => text
}
