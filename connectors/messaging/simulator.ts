import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CHANNELS, type Message, type Messenger } from '@cwmis/core/notice/notice.ts'

/** What was sent lies in one file for each key, to be looked at. */
export interface Simulator extends Messenger {
  /** All that was sent, in the order of their keys. */
  readonly sent: () => Promise<readonly Message[]>
}

/**
 * A gateway for e-mail and SMS that sends nothing: each message becomes a file in `folder` (made where it is not
 * there), readable by its owner alone. A key that was sent already is taken again and changes nothing.
 */
export function openSimulator(folder: string): Simulator {
  return {
    send: async (message) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeOnce(join(folder, `${nameOf(message)}.json`), message)
    },
    sent: async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
      const texts = await Promise.all(
        names.toSorted().map((name) => readFile(join(folder, name), 'utf8')),
      )
      return texts.map((text): Message => JSON.parse(text))
    },
  }
}

/** A key comes from our own sender, but it becomes a file's name: nothing else may. */
function nameOf({ key, channel }: Message): string {
  if (!/^[\w-]{1,64}$/.test(key) || !CHANNELS.includes(channel)) throw new Error('not a message')
  return key
}

async function writeOnce(file: string, message: Message): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(message, null, 2)}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const known = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!known) throw error
  }
}
