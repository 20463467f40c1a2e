import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { environmentFor } from '../env.ts'
import type { BareOrder, ClientsSetting, Result, Stretch } from './orders.ts'

/** A process of a measure, spoken to by messages. */
interface Companion<Answer> {
  ask: (order: object) => Promise<Answer>
  end: () => Promise<void>
}

/** Starts the bare server; gives its port. */
export async function startBare(
  connection: DatabaseConnection,
  connections: number,
): Promise<{ port: number; end: () => Promise<void> }> {
  const { ask, end } = startFile<{ port: number }>('bare-server.ts')
  const order: BareOrder = { connection, connections }
  return { port: (await ask(order)).port, end }
}

/** Starts the bare server that sends these bytes; gives its port. */
export async function startSameBytes(
  bytes: string,
): Promise<{ port: number; end: () => Promise<void> }> {
  const { ask, end } = startFile<{ port: number }>('same-bytes.ts')
  return { port: (await ask({ bytes })).port, end }
}

/** Starts the clients, signs them in and lets them open their cases; gives how many there are. */
export async function startClients(setting: ClientsSetting): Promise<{
  subjects: number
  work: (stretch: Stretch) => Promise<Result>
  end: () => Promise<void>
}> {
  const { ask, end } = startFile<Result & { ready: number }>('clients.ts')
  const { ready } = await ask(setting)
  return { subjects: ready, work: ask, end }
}

function startFile<Answer>(file: string): Companion<Answer> {
  const child = fork(join(import.meta.dirname, file), {
    env: environmentFor({}),
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const gone: Promise<[number | null]> = endOf(child)
  return {
    ask: async (order) => {
      child.send(order)
      const answer = await Promise.race([answerOf<Answer>(child), gone])
      if (Array.isArray(answer)) throw new Error(`${file} ended with ${String(answer[0])}`)
      return answer
    },
    end: async () => {
      if (child.connected) child.disconnect()
      await gone
    },
  }
}

async function endOf(child: ChildProcess): Promise<[number | null]> {
  const [code] = await once(child, 'exit')
  return [code]
}

async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  const [answer] = await once(child, 'message')
  return answer
}
