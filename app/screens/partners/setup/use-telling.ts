import { useLayoutEffect, useState } from 'preact/hooks'
import { type SetupTold, tellSetup } from '../../../hooks/partner-setup.ts'

/** What the last step brought. `why`: a message key's last word; `wrong`: names of fields to look at again. */
export interface Telling {
  readonly is: 'idle' | 'asking' | 'proposed' | 'settled' | 'refused'
  readonly why: string
  readonly wrong: readonly string[]
  /** A new partner's key, shown this once. */
  readonly secret: string | null
}

const IDLE: Telling = { is: 'idle', why: '', wrong: [], secret: null }

/**
 * Tells the office one step and keeps what it said. `form` begins the ids of the form's controls: the first one that
 * is wrong takes the focus. `done` is called where something was changed.
 */
export function useTelling(form: string, done: () => void) {
  const [telling, setTelling] = useState<Telling>(IDLE)
  useLayoutEffect(() => {
    const [first] = telling.wrong
    if (first !== undefined) document.getElementById(`${form}-${first}`)?.focus()
  }, [telling])
  async function tell(told: SetupTold): Promise<boolean> {
    setTelling({ ...IDLE, is: 'asking' })
    const outcome = await outcomeOf(told)
    setTelling(outcome)
    const isDone = outcome.is === 'proposed' || outcome.is === 'settled'
    if (isDone) done()
    return isDone
  }
  return { telling, tell }
}

async function outcomeOf(told: SetupTold): Promise<Telling> {
  const answered = await tellSetup(told)
  if (!answered.ok) {
    const wrong = [...new Set(answered.fields.map((field) => field.split('.')[1] ?? ''))]
    if (wrong.length > 0) return { ...IDLE, is: 'refused', why: 'wrong', wrong }
    return { ...IDLE, is: 'refused', why: answered.offline ? 'offline' : 'failed' }
  }
  const { refused, secret = null } = answered.body
  if (refused !== undefined) return { ...IDLE, is: 'refused', why: refused }
  return { ...IDLE, is: told.to === 'answers' ? 'settled' : 'proposed', secret }
}
