import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { BackupRefusal } from './read-archive.ts'
import { type RecoveryKey, readRecoveryKey } from './recovery-key.ts'

/**
 * The recovery key from a file, from a terminal (typed unseen), or from what is piped in; never from an argument,
 * which every program of the machine could read.
 * @throws BackupRefusal when it is none or has a slip
 */
export async function askRecoveryKey(file: string | undefined): Promise<RecoveryKey> {
  const key = readRecoveryKey(await typed(file))
  if (key) return key
  throw new BackupRefusal(
    'This is no recovery key, or one letter of it is wrong: it begins with AGE-SECRET-KEY-1.',
  )
}

function typed(file: string | undefined): Promise<string> {
  if (file !== undefined) return Promise.resolve(readFileSync(file, 'utf8'))
  return process.stdin.isTTY ? askUnseen() : text(process.stdin)
}

function askUnseen(): Promise<string> {
  process.stderr.write('Recovery key (not shown while you type): ')
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  return new Promise((resolve) => {
    asking.question('', (answer) => {
      asking.close()
      process.stderr.write('\n')
      resolve(answer)
    })
  })
}
