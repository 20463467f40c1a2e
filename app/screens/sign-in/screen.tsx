import { useLock } from '../../hooks/session.ts'
import type { SignInProblem } from '../../session/session.ts'
import { t } from '../../words/t.ts'
import { useMode } from './mode.ts'
import { SignInView } from './view.tsx'

/** The way in, and back in after the lock. */
export default function SignInScreen() {
  const lock = useLock()
  const example = useMode() === 'example'
  const locked = lock.is === 'locked'
  async function enter(account: string, passphrase: string): Promise<string | null> {
    const problem = locked ? await lock.unlock(passphrase) : await lock.signIn(account, passphrase)
    return problem && problemWords(problem)
  }
  return (
    <SignInView
      key={lock.is}
      is={locked ? 'locked' : 'signed-out'}
      example={example}
      enter={enter}
      {...(locked ? { other: () => void lock.signOut() } : {})}
    />
  )
}

function problemWords(problem: SignInProblem): string {
  const minutes = problem.code === 'too-many' ? Math.ceil(problem.waitMs / 60_000) : 0
  return t(`screens.sign-in.problem.${problem.code}`, { minutes })
}
