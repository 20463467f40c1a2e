import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { environmentFor } from '../env.ts'
import type { BareOrder } from './bare-server.ts'
import type { ClientsSetting, Result, Stretch } from './orders.ts'

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
  return {
    ask: async (order) => {
      child.send(order)
      return next<Answer>(child, file)
    },
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

/** The next message; an error when the process ends instead, for it has said why by itself. */
async function next<Answer>(child: ChildProcess, file: string): Promise<Answer> {
  const [answer]: [Answer] = await Promise.race([
    messageOf<Answer>(child),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${file} ended with ${String(code)}`)
    }),
  ])
  return answer
}

async function messageOf<Answer>(child: ChildProcess): Promise<[Answer]> {
  const [message] = await once(child, 'message')
  return [message]
}
