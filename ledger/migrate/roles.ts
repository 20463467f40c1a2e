import { type Client, escapeLiteral } from 'pg'

/** The roles that sign in to the database, with what each may cost: [name, statement timeout]. */
const LOGINS = {
  serve: { role: 'cwmis_serve', timeout: '10s' },
  sequence: { role: 'cwmis_sequence', timeout: '60s' },
  view: { role: 'cwmis_view', timeout: '60s' },
  count: { role: 'cwmis_count', timeout: '60s' },
  keeper: { role: 'cwmis_keeper', timeout: '0' },
} as const

export type Login = keyof typeof LOGINS
const LOGIN_NAMES: readonly Login[] = ['serve', 'sequence', 'view', 'count', 'keeper']
export type Passwords = Readonly<Record<Login, string>>

const TRIES = 20

/** The name in the database of a role that signs in. */
export function roleName(login: Login): string {
  return LOGINS[login].role
}

/**
 * Lets the roles sign in with these passwords and bounds how long they may hold a transaction:
 * any idle writer in the cluster holds back the sequencer. `client` is the owner's.
 */
export async function setPasswords(client: Client, passwords: Passwords): Promise<void> {
  for (const [login, { role, timeout }] of Object.entries(LOGINS)) {
    const password = escapeLiteral(passwords[asLogin(login)])
    await patiently(client, `alter role ${role} login password ${password}`)
    await patiently(client, `alter role ${role} set statement_timeout = '${timeout}'`)
    await patiently(client, `alter role ${role} set idle_in_transaction_session_timeout = '5s'`)
  }
}

function asLogin(name: string): Login {
  const found = LOGIN_NAMES.find((one) => one === name)
  if (found !== undefined) return found
  throw new Error(`no such login: ${name}`)
}

/** Roles belong to the cluster: another program that sets the same one makes this one fail, once. */
async function patiently(client: Client, sql: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await client.query(sql)
      return
    } catch (error) {
      const busy = error instanceof Error && error.message.includes('tuple concurrently updated')
      if (!busy || tried === TRIES) throw error
    }
  }
}
