import type { Scope } from '@cwmis/core/condition/scope.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { settled } from '@cwmis/core/form/settle.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'wouter'
import { useContent } from '../../hooks/content.ts'
import { useDraft } from '../../hooks/draft.ts'
import { useNow } from '../../hooks/live.ts'
import { useSession } from '../../hooks/session.ts'
import { Tools } from '../../parts/fields/tools.ts'
import { Fill } from '../../parts/form/fill.tsx'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'
import { Loading } from '../shared/states.tsx'
import { useFormTools } from '../shared/use-form-tools.ts'
import { Receipt } from './receipt.tsx'
import type { Task } from './task.ts'
import { useSign } from './use-sign.ts'

/** Fills in one form and signs it: draft, questions, review, receipt. */
export function FillTask({ task }: { readonly task: Task }) {
  const content = useContent()
  const kind = indexContent(content).newestKind(task.kinds[0] ?? '')
  const draft = useDraft(task.key, { form: kind?.form ?? '', subject: task.subject })
  const form = indexContent(content).form(draft.form)
  const [, go] = useLocation()
  const signing = useSign(task)
  const tools = useFormTools({ targets: task.targets?.(draft.answers), codes: task.codes })
  const blocked = task.blocked?.(draft.answers) ?? null
  const roots = useRoots(task.state)
  const now = useNow()
  const fresh = draft.ready && draft.savedAt === null
  useEffect(() => {
    if (fresh && task.prefill && !signing.sent) draft.setAll(task.prefill)
  }, [fresh])
  if (!form) return <NotFound />
  if (signing.sent) return <Receipt task={task} sent={signing.sent} />
  if (!draft.ready) return <Loading />
  return (
    <Tools.Provider value={tools}>
      <Fill
        form={form}
        kinds={task.kinds}
        lists={content.codeLists}
        heading={task.heading}
        verb={task.verb}
        answers={draft.answers}
        at={draft.at}
        savedAt={draft.savedAt}
        roots={roots}
        asOf={isoOf(now)}
        asksWhen={task.asksWhen ?? false}
        set={draft.set}
        goTo={draft.goTo}
        stop={() => go(task.back)}
        send={() =>
          void signing.sign(
            settledAll(form, task.kinds, { answers: draft.answers, roots, asOf: isoOf(now) }),
          )
        }
        sending={signing.busy}
        problem={signing.problem}
        blocked={blocked && t(blocked)}
        beside={(fields) => task.beside?.(fields, draft)}
        intro={task.intro}
        before={task.before?.(draft.answers)}
      />
    </Tools.Provider>
  )
}

/** What conditions may ask beside the answers: the subject's state and who is writing. */
function useRoots(state: unknown): Readonly<Record<string, unknown>> {
  const session = useSession()
  const author = { actor: session?.actor, role: session?.roles[0], roles: session?.roles }
  return { state, author }
}

/** Closed questions that were answered before become "does not apply"; nothing else changes. */
function settledAll(form: Form, kinds: readonly string[], scope: Omit<Scope, 'withheld'>): Answers {
  const whole = { ...scope, withheld: new Set<string>() }
  return kinds.reduce(
    (answers, kind) => settled({ form, kind }, { ...whole, answers }),
    scope.answers,
  )
}
