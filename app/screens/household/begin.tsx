import { indexContent } from '@cwmis/core/content-index.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { useState } from 'preact/hooks'
import { useContent } from '../../hooks/content.ts'
import { type SubjectView, useSubject } from '../../hooks/subject.ts'
import { newId } from '../../hooks/write.ts'
import { Go } from '../../parts/go.tsx'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { FillTask } from '../fill/fill-task.tsx'
import { NotFound } from '../not-found/view.tsx'
import { Missing } from '../shared/states.tsx'
import { titleOf } from '../shared/tools.tsx'
import { useMay } from '../shared/use-may.ts'

/** The first tool filled in about the household a child lives in: it opens the household, and the child is said to live there. */
export default function BeginHousehold({ parts }: ScreenProps) {
  const view = useSubject('child', parts['id'] ?? '')
  const index = indexContent(useContent())
  const may = useMay()
  const kind = index.newestKind(parts['kind'] ?? '')
  const form = index.form(kind?.form ?? '')
  const opens = kind?.opens === true && kind.subjects.includes('household')
  if (!kind || !form || !opens || !may.write(kind.kind)) return <NotFound />
  if (!view.ready) return <Missing why={view.why} />
  return <Begin child={view} kind={kind.kind} form={form} />
}

interface BeginProps {
  readonly child: SubjectView<'child'>
  readonly kind: string
  readonly form: Form
}

function Begin({ child, kind, form }: BeginProps) {
  const [household] = useState(newId)
  const subject = { type: 'household', id: household } as const
  const { home } = child.state
  const place: Answers = home ? { village: { v: home } } : {}
  return (
    <FillTask
      task={{
        key: `${kind}:${child.subject.id}`,
        kinds: [kind],
        subject: null,
        heading: t(titleOf(form)),
        verb: t('screens.write.save'),
        back: `/children/${child.subject.id}`,
        asksWhen: true,
        bundles: (answers, happenedOn) => [
          [
            {
              subject,
              kind,
              answers: { ...answers, ...place },
              ...(happenedOn ? { happenedOn } : {}),
            },
            {
              subject: child.subject,
              kind: 'child-described',
              answers: { household: { v: household } },
            },
          ],
        ],
        next: () => <Go to={`/households/${household}`}>{t('screens.household.open')}</Go>,
      }}
    />
  )
}
