import type { TestProject } from 'vitest/node'
import type { DatabaseConnection } from '../../ledger/embedded/connection.ts'
import { startDatabase } from '../../ledger/embedded/database.ts'
import { dataDirOf, makeScratch, removeScratch } from './scratch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's connection to this run's cluster. */
    cluster: DatabaseConnection
  }
}

/** Starts one PostgreSQL for a whole test run and returns what ends and removes it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await makeScratch()
  const database = await startDatabase({ dataDir: dataDirOf(scratch), durable: false })
  project.provide('cluster', database.connection)
  return async () => {
    await database.stop()
    removeScratch(scratch)
  }
}
