import { indexContent } from '@cwmis/core/content-index.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { fieldsOf } from '@cwmis/core/form/body.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'
import { type Told, toldBefore } from '@cwmis/core/form/told.ts'
import { useState } from 'preact/hooks'
import { useContent } from '../../hooks/content.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { useSubject } from '../../hooks/subject.ts'
import { AnswersList } from '../../parts/answers-list.tsx'
import { Button } from '../../parts/button.tsx'
import { wordsOf } from '../../parts/form/fill-props.ts'
import { Notice } from '../../parts/notice.tsx'
import { dayText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'
import type { Filling } from '../fill/task.ts'

interface StillTrueProps {
  /** What is known of the case, newest first, and whose it is. */
  readonly entries: readonly Entry[]
  readonly child: string
  readonly kind: string
  /** The questions shown now. */
  readonly fields: readonly string[]
  readonly filling: Filling
}

/** What was told before under the questions shown now, of the case and of the child: is it still true? */
export function StillTrue(props: StillTrueProps) {
  const child = useSubject('child', props.child)
  const form = useForm(props.kind)
  if (!form) return null
  const entries = child.ready ? [...props.entries, ...child.entries] : props.entries
  return <Offered {...props} form={form} entries={entries.toSorted(newestFirst)} />
}

function useForm(kind: string): Form | null {
  const index = indexContent(useContent())
  return index.form(index.newestKind(kind)?.form ?? '')
}

function newestFirst(one: Entry, other: Entry): number {
  return one.header.happenedOn.from < other.header.happenedOn.from ? 1 : -1
}

interface OfferedProps extends StillTrueProps {
  readonly form: Form
}

function Offered({ kind, fields, filling, form, entries }: OfferedProps) {
  const [changed, setChanged] = useState<readonly string[]>([])
  const { answers, set } = filling
  const about = (entry: Entry, said: Answers) =>
    entry.header.kind !== kind || samePart(said, answers)
  const told = toldBefore({ form, kind }, entries, about)
  const asked = fieldsOf({ form, kind }).filter(
    ({ id }) => fields.includes(id) && !answers[id] && !changed.includes(id) && id !== 'domain',
  )
  return asked.map((field) => {
    const before = told.get(field.id)
    if (before === undefined) return null
    return (
      <Asked
        key={field.id}
        form={form}
        field={field}
        told={before}
        yes={() => set(field.id, { v: before.value })}
        changed={() => setChanged([...changed, field.id])}
        later={() => set(field.id, { no: 'NOT_ASKED', why: 'no-time' })}
      />
    )
  })
}

/** Of the parts of life only the same one was told under these questions. */
function samePart(said: Answers, now: Answers): boolean {
  const [before, present] = [said['domain'], now['domain']]
  return before !== undefined && present !== undefined && 'v' in before && 'v' in present
    ? before.v === present.v
    : false
}

interface AskedProps {
  readonly form: Form
  readonly field: Field
  readonly told: Told
  readonly yes: () => void
  readonly changed: () => void
  readonly later: () => void
}

function Asked({ form, field, told, yes, changed, later }: AskedProps) {
  const role = hasWords(`roles.${told.role}`) ? t(`roles.${told.role}`) : t('screens.somebody')
  const by = useDirectory().person(told.by)?.name ?? role
  return (
    <Notice title={t('screens.write.told', { on: dayText(told.on), by })}>
      <AnswersList
        words={wordsOf(form)}
        fields={[field]}
        answers={{ [field.id]: { v: told.value } }}
      />
      <p>{t('screens.write.still-true')}</p>
      <p class="actions">
        <Button press={yes}>{t('screens.write.still-true.yes')}</Button>
        <Button look="quiet" press={changed}>
          {t('screens.write.still-true.changed')}
        </Button>
        <Button look="quiet" press={later}>
          {t('screens.write.still-true.later')}
        </Button>
      </p>
    </Notice>
  )
}
