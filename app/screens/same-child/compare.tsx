import { indexContent } from '@cwmis/core/content-index.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { fieldsOf } from '@cwmis/core/form/body.ts'
import type { Field } from '@cwmis/core/form/definition.ts'
import { useContent } from '../../hooks/content.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { answerText } from '../../parts/answer-text.ts'
import type { FormTools } from '../../parts/fields/tools.ts'
import { wordsOf } from '../../parts/form/fill-props.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { t } from '../../words/t.ts'
import { knownPerson } from '../register/person.ts'
import { sameChild } from '../register/same-child.ts'
import { lastAnswers } from '../shared/last-answers.ts'
import { childRef } from '../shared/subject-words.ts'
import { useFormTools } from '../shared/use-form-tools.ts'

interface Pair {
  readonly one: SubjectView<'child'>
  readonly other: SubjectView<'child'>
}

/** One question with what each file says. */
interface Line {
  readonly field: string
  readonly question: string
  readonly here: string
  readonly there: string
}

/** Two files of children side by side, question by question, with why they may be of the same child. */
export function Compare({ one, other }: Pair) {
  const lines = useLines({ one, other })
  return (
    <>
      <Why one={one} other={other} />
      <ListTable
        caption={t('screens.same-child.side-by-side')}
        columns={[
          {
            key: 'question',
            head: t('screens.same-child.question'),
            cell: (line) => line.question,
          },
          {
            key: 'here',
            head: childRef(one.state, one.subject.id),
            cell: (line) => line.here || '—',
          },
          {
            key: 'there',
            head: childRef(other.state, other.subject.id),
            cell: (line) => line.there || '—',
          },
          { key: 'alike', head: t('screens.same-child.alike'), cell: (line) => alike(line) },
        ]}
        rows={lines}
        rowKey={(line) => line.field}
      />
    </>
  )
}

function Why({ one, other }: Pair) {
  const [candidate] = sameChild(knownPerson(one), [knownPerson(other)])
  const reasons = candidate?.reasons ?? []
  if (reasons.length === 0) return <p>{t('screens.same-child.no-reason')}</p>
  return (
    <p>
      {t('screens.same-child.why')}{' '}
      {reasons.map((reason) => t(`screens.register.reason.${reason}`)).join(', ')}.{' '}
      {candidate?.twin && t('screens.register.twin')}
    </p>
  )
}

function alike({ here, there }: Line): string {
  if (!here || !there) return t('screens.same-child.one-says')
  return t(here === there ? 'screens.same-child.equal' : 'screens.same-child.different')
}

function useLines({ one, other }: Pair): readonly Line[] {
  const index = indexContent(useContent())
  const tools = useFormTools()
  const kind = 'child-described'
  const form = index.form(index.newestKind(kind)?.form ?? '')
  if (!form) return []
  const [here, there] = [one, other].map((view) => lastAnswers(kind, view.entries, view.slices))
  return fieldsOf({ form, kind })
    .map((field) => ({
      field: field.id,
      question: field.type === 'note' ? '' : t(`${wordsOf(form)}.${field.id}.label`),
      here: said(field, here, tools),
      there: said(field, there, tools),
    }))
    .filter((line) => line.here !== '' || line.there !== '')
}

function said(field: Field, answers: Answers | undefined, tools: FormTools): string {
  return answerText(field, answers?.[field.id], tools)
}
