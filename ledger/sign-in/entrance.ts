import type { Ledger } from '../ledger.ts'

/** The database's functions of the entrance, with what each takes, in order. */
const CALLS = {
  find_account: '$1',
  sign_in_failures: '$1, $2',
  count_sign_in_failure: '$1, $2',
  clear_sign_in_failures: '$1',
  enter: '$1',
  device_at_door: '$1',
  renew: '$1',
  leave: '$1, $2',
  end_device: '$1, $2',
  change_passphrase: '$1',
  has_accounts: '',
  first_administrator: '$1',
} as const

export type EntranceCall = keyof typeof CALLS

/**
 * Asks one function of the entrance, as the serving role and without a context: there is none before
 * somebody is signed in. Gives the function's one value, null where it has none.
 */
export async function callEntrance(
  ledger: Ledger,
  call: EntranceCall,
  values: readonly string[],
): Promise<unknown> {
  const text = `select app.${call}(${CALLS[call]})`
  const found = await ledger.serve.query<unknown[]>({ text, values: [...values], rowMode: 'array' })
  return found.rows[0]?.[0] ?? null
}
