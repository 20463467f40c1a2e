import type { HeldPost } from '@cwmis/core/access/access.ts'
import { useEffect, useState } from 'preact/hooks'
import { openAccount, type Standing, theMachine } from '../machine.ts'
import { lock, type SignInProblem, signIn, signOut, unlock } from '../session/session.ts'
import { directoryFact } from '../store/facts.ts'
import { useLive } from './live.ts'

/** Who is signed in, from which posts they act, and whether the system holds only invented cases. */
export interface SessionView {
  readonly actor: string
  readonly name: string
  readonly posts: readonly HeldPost[]
  readonly roles: readonly string[]
  readonly mode: 'example' | 'live'
  /** One of the roles writes offline first: its screens read the local store. */
  readonly field: boolean
}

/** Where the app stands, and the ways in and out. */
export interface LockView {
  readonly is: Standing['is']
  readonly signIn: (account: string, passphrase: string) => Promise<SignInProblem | null>
  /** The passphrase again, for the account that was in use. */
  readonly unlock: (passphrase: string) => Promise<SignInProblem | null>
  readonly lock: () => void
  readonly signOut: () => Promise<void>
}

/** Who is signed in; null while nobody is, or while it is first read. */
export function useSession(): SessionView | null {
  const { is } = useLock()
  const fact = useLive(directoryFact, ['directory'], [is])
  if (!fact) return null
  const { me, mode } = fact.answer
  const roles = [...new Set(me.posts.map((post) => post.role))]
  return { ...me, roles, mode, field: isField(roles) }
}

/** Where the app stands; renders again when that changes. */
export function useLock(): LockView {
  const machine = theMachine()
  const [is, setIs] = useState(machine.standing.is)
  useEffect(() => machine.news.hear(['session'], () => setIs(machine.standing.is)), [machine])
  return {
    is,
    signIn: (account, passphrase) => signIn(machine, account, passphrase),
    unlock: (passphrase) => unlock(machine, passphrase),
    lock: () => lock(machine),
    signOut: () => signOut(machine),
  }
}

function isField(roles: readonly string[]): boolean {
  const known = openAccount()?.content.roles ?? []
  return known.some((role) => role.field && roles.includes(role.code))
}
