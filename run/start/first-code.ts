import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { hashCode } from '@cwmis/server/sign-in/entrance.ts'
import { newCode } from '@cwmis/server/sign-in/one-time-code.ts'

/** How long the code of the first administrator counts. */
const MINUTES = 10

const KEEP = `insert into setting (name, value) values ('first-administrator', $1)
  on conflict (name) do update set value = excluded.value, set_at = now()`
const FORGET = `delete from setting where name = 'first-administrator' and value ->> 'code' = $1`

/** A code that makes the first account, while it counts. */
export interface FirstCode {
  code: string
  minutes: number
  /** Ends it now. */
  forget: () => Promise<void>
}

/**
 * Makes the one-time code by which the first account of a new house is made, in place of any earlier
 * one. Only its hash is kept. It ends after ten minutes, of which `onOver` is told, or by `forget`.
 */
export async function makeFirstCode(
  owner: DatabaseConnection,
  onOver: () => void,
): Promise<FirstCode> {
  const code = newCode()
  const hash = hashCode(code)
  await withClient(owner, (client) => client.query(KEEP, [JSON.stringify({ code: hash })]))
  const timer = setTimeout(() => {
    void forget().then(onOver)
  }, MINUTES * 60_000)
  timer.unref()
  async function forget(): Promise<void> {
    clearTimeout(timer)
    // Where the database is gone, so is the use of the code: the next start makes another.
    await withClient(owner, (client) => client.query(FORGET, [hash])).catch(() => {})
  }
  return { code, minutes: MINUTES, forget }
}
