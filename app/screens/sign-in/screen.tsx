import { useState } from 'preact/hooks'
import { useLock } from '../../hooks/session.ts'
import { theMachine } from '../../machine.ts'
import type { SignInProblem } from '../../session/session.ts'
import { t } from '../../words/t.ts'
import { ChooseView } from './choose.tsx'
import { useMode } from './mode.ts'
import { SignInView } from './view.tsx'

/** What was typed where it turned out to be a one-time code. */
interface Known {
  readonly account: string
  readonly passphrase: string
}

/** The way in, and back in after the lock; with a one-time code, by way of choosing a passphrase. */
export default function SignInScreen() {
  const lock = useLock()
  const [code, setCode] = useState<Known | null>(null)
  const example = useMode() === 'example'
  const locked = lock.is === 'locked'
  async function enter(account: string, passphrase: string): Promise<string | null> {
    const problem = locked ? await lock.unlock(passphrase) : await lock.signIn(account, passphrase)
    if (problem?.code === 'choose') setCode({ account, passphrase })
    return problem && problem.code !== 'choose' ? problemWords(problem) : null
  }
  async function choose(next: string): Promise<string | null> {
    const answered = await theMachine().door.post('/passphrase', { ...code, next })
    if (!answered.ok) return answered.offline ? 'offline' : 'refused'
    const problem = await lock.signIn(code?.account ?? '', next)
    return problem === null ? null : 'refused'
  }
  if (code !== null) return <ChooseView example={example} choose={choose} />
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
