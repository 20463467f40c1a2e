import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SessionView } from '../../hooks/session.ts'

/** Given once around all screens of a signed-in person, so that no screen is drawn before it is known who looks. */
export const Who = createContext<SessionView | null>(null)

/** Who is signed in. Only inside the frame. */
export function useWho(): SessionView {
  const who = useContext(Who)
  if (!who) throw new Error('Nobody is signed in.')
  return who
}
