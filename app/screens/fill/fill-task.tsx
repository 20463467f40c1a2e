import { indexContent } from '@cwmis/core/content-index.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { useLayoutEffect } from 'preact/hooks'
import { useLocation } from 'wouter'
import { useContent } from '../../hooks/content.ts'
import { type DraftView, useDraft } from '../../hooks/draft.ts'
import { useNow } from '../../hooks/live.ts'
import { Tools } from '../../parts/fields/tools.ts'
import { settledAnswers } from '../../parts/form/closing.ts'
import { Fill } from '../../parts/form/fill.tsx'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'
import { Loading } from '../shared/states.tsx'
import { useFormTools } from '../shared/use-form-tools.ts'
import { useWho } from '../shared/who.ts'
import { FromPaper, isFromPaper } from './from-paper.tsx'
import { Receipt } from './receipt.tsx'
import type { Task } from './task.ts'
import { type Signing, useSign } from './use-sign.ts'

/** Fills in one form and signs it: draft, questions, review, receipt. */
export function FillTask({ task }: { readonly task: Task }) {
  const index = indexContent(useContent())
  const kind = index.newestKind(task.kinds[0] ?? '')
  const draft = useDraft(task.key, { form: kind?.form ?? '', subject: task.subject })
  const signing = useSign(task, draft.form)
  const form = index.form(draft.form)
  const fresh = draft.ready && draft.savedAt === null
  // Before it is painted: what is begun with must not wipe out a first answer.
  useLayoutEffect(() => {
    if (fresh && task.prefill && !signing.sent) draft.setAll(task.prefill)
  }, [fresh])
  function undone(): void {
    draft.setAll(draft.answers)
    signing.unsign()
  }
  if (!form) return <NotFound />
  if (signing.sent) return <Receipt task={task} sent={signing.sent} undone={undone} />
  return draft.ready ? (
    <Filling task={task} form={form} draft={draft} signing={signing} />
  ) : (
    <Loading />
  )
}

interface FillingProps {
  readonly task: Task
  readonly form: Form
  readonly draft: DraftView
  readonly signing: Signing
}

function Filling({ task, form, draft, signing }: FillingProps) {
  const [, go] = useLocation()
  const { answers } = draft
  const tools = useFormTools({ targets: task.targets?.(answers), codes: task.codes })
  const asked = { answers, roots: useRoots(task.state), asOf: isoOf(useNow()) }
  const blocked = task.blocked?.(answers) ?? null
  return (
    <Tools.Provider value={tools}>
      <Fill
        {...asked}
        form={form}
        kinds={task.kinds}
        lists={useContent().codeLists}
        heading={task.heading}
        verb={task.verb}
        at={draft.at}
        savedAt={draft.savedAt}
        asksWhen={task.asksWhen === true || isFromPaper(answers)}
        set={draft.set}
        goTo={draft.goTo}
        stop={() => go(task.back)}
        send={() => void signing.sign(settledAnswers({ ...asked, form, kinds: task.kinds }))}
        sending={signing.busy}
        problem={signing.problem}
        blocked={blocked && t(blocked)}
        beside={(fields) => task.beside?.(fields, draft)}
        intro={
          <>
            {task.intro}
            <FromPaper form={form} kinds={task.kinds} filling={draft} />
          </>
        }
        before={task.before?.(answers)}
      />
    </Tools.Provider>
  )
}

/** What conditions may ask beside the answers: the subject's state and who is writing. */
function useRoots(state: unknown): Readonly<Record<string, unknown>> {
  const session = useWho()
  const author = { actor: session.actor, role: session.roles[0], roles: session.roles }
  return { state, author }
}
