import type { DatabaseConnection } from './connection.ts'

/** What is being done while a start takes its time. */
export type StartStep = 'stopping-orphan' | 'making' | 'starting'

/** How to start an embedded database. */
export interface StartOptions {
  dataDir: string
  /** Survives a power cut (default). false is for tests and for invented worlds while they are made. */
  durable?: boolean
  /** Told each step, for a person who waits. */
  onStep?: (step: StartStep) => void
}

/** A database that answers. */
export interface RunningDatabase {
  /** The owner's connection: it migrates and makes roles, it never serves. */
  connection: DatabaseConnection
  /** true when this process runs the server; then its end is this process's duty. */
  startedHere: boolean
  /** Stops the server in order; does nothing when another program runs it. */
  stop: () => Promise<void>
  /** Resolves with a reason if the server started here ends unasked; otherwise never. */
  lost: Promise<string>
}
