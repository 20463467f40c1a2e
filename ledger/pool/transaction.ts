import type { Pool, PoolClient } from 'pg'
import { pipeline, ROLLBACK, type Rows } from './pipeline.ts'

/**
 * Takes a connection for `work`, which begins and commits within its own pipelines. If it throws, the
 * transaction is rolled back; a connection that cannot even do that is thrown away.
 */
export async function withConnection<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    const result = await work(client)
    client.release()
    return result
  } catch (error) {
    await abandon(client)
    throw error
  }
}

async function abandon(client: PoolClient): Promise<void> {
  try {
    await pipeline(client, [ROLLBACK])
    client.release()
  } catch {
    client.release(true)
  }
}

/** The JSON a statement gave in its first row and column; null when it gave no row. */
export function json<T>(rows: Rows | undefined): T | null {
  const text = rows?.[0]?.[0]
  return text === undefined || text === null ? null : JSON.parse(text)
}
