import { indexContent } from '@cwmis/core/content-index.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { fieldsOf, isTool } from '@cwmis/core/form/body.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { useContent } from '../../hooks/content.ts'
import { AnswersList } from '../../parts/answers-list.tsx'
import { Tools } from '../../parts/fields/tools.ts'
import { wordsOf } from '../../parts/form/fill-props.ts'
import { t } from '../../words/t.ts'
import { useFormTools } from './use-form-tools.ts'

interface FormAnswersProps {
  readonly kind: string
  /** Absent: the newest version. */
  readonly version?: number
  readonly answers: Answers
  /** Who wrote them; a partner's system (`system:NAME`) typed nothing here. */
  readonly author?: string | undefined
}

/** The answers of an entry of a kind, read from the form version it was written with. */
export function FormAnswers({ kind, version, answers, author = '' }: FormAnswersProps) {
  const index = indexContent(useContent())
  const tools = { ...useFormTools(), toldBySystem: author.startsWith('system:') }
  const known = version === undefined ? index.newestKind(kind) : index.kind(kind, version)
  const form = known && index.form(known.form)
  if (!form) return <p>{t('screens.unknown-kind')}</p>
  const fields = fieldsOf({ form, kind })
  return (
    <Tools.Provider value={tools}>
      {version !== undefined && <Version form={form} />}
      <AnswersList words={wordsOf(form)} fields={fields} answers={answers} />
    </Tools.Provider>
  )
}

/** With which version of which tool it was written; a small body of its own has no name to tell. */
function Version({ form }: { readonly form: Form }) {
  if (!isTool(form)) return null
  const title = t(`${wordsOf(form)}.title`)
  return (
    <p class="detail">
      {form.code} {title}, {t('screens.form-version', { version: form.version })}
    </p>
  )
}
