import type { Answers } from '@cwmis/core/form/answer.ts'
import { useState } from 'preact/hooks'
import { write } from '../../hooks/write.ts'
import { withoutHappened } from '../../parts/form/happened.ts'
import { t } from '../../words/t.ts'
import type { Task } from './task.ts'

/** What was signed: the bundles' ids and the answers they came from. */
export interface Sent {
  readonly bundles: readonly string[]
  readonly answers: Answers
}

export interface Signing {
  readonly sent: Sent | null
  readonly busy: boolean
  readonly problem: string | null
  readonly sign: (answers: Answers) => Promise<void>
  /** What was signed was taken back: it may be signed anew. */
  readonly unsign: () => void
}

/**
 * Signs a task's bundles one after the other, with the version of the `form` they were begun with. The draft goes with the first one, in its transaction, so that facts
 * are never signed twice; a decision that did not follow can be asked for again from its subject's page.
 */
export function useSign(task: Task, form: string): Signing {
  const [sent, setSent] = useState<Sent | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  async function sign(answers: Answers): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      setSent({ bundles: await signAll(task, form, answers), answers })
    } catch {
      setProblem(t('parts.form.not-kept'))
    } finally {
      setBusy(false)
    }
  }
  return { sent, busy, problem, sign, unsign: () => setSent(null) }
}

async function signAll(task: Task, form: string, answers: Answers): Promise<readonly string[]> {
  const { happenedOn, body } = withoutHappened(answers)
  const urgent = task.urgent?.(body) ?? false
  const ids: string[] = []
  for (const drafts of task.bundles(body, happenedOn)) {
    const options = { urgent, form, hold: true }
    ids.push(await write(drafts, ids.length === 0 ? { ...options, draft: task.key } : options))
  }
  return ids
}
