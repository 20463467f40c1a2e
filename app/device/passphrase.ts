import type { PassphraseCheck } from './accounts.ts'

const ROUNDS = 600_000

/** Name under which an account's store stands: tells nobody who it is without knowing the name already. */
export async function accountId(account: string): Promise<string> {
  const bytes = new TextEncoder().encode(
    `cwmis-account\n${account.normalize('NFKC').trim().toLowerCase()}`,
  )
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))).slice(0, 32)
}

/** What will recognise this passphrase again on this device. */
export async function checkFor(passphrase: string, rounds = ROUNDS): Promise<PassphraseCheck> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return { salt, rounds, hash: await stretch(passphrase, salt, rounds) }
}

/** Is it the passphrase of the last sign-in on this device? */
export async function matches(passphrase: string, check: PassphraseCheck): Promise<boolean> {
  const hash = await stretch(passphrase, check.salt, check.rounds)
  let different = hash.length ^ check.hash.length
  for (const [at, byte] of hash.entries()) different |= byte ^ (check.hash[at] ?? 0)
  return different === 0
}

async function stretch(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const key = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256))
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
