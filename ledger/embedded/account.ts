import { chownSync } from 'node:fs'

/** The Unix account a server process runs under. */
export interface Account {
  uid: number
  gid: number
}

/** "nobody" on every Unix: PostgreSQL refuses to run as root. */
const NOBODY = 65534

/** The account to run PostgreSQL under: nobody when we are root, else undefined (our own). */
export function serverAccount(): Account | undefined {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined
}

/** Gives a file or folder to the account; with no account it stays ours. */
export function giveTo(account: Account | undefined, path: string): void {
  if (account) chownSync(path, account.uid, account.gid)
}
