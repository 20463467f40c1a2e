import { fieldsOf } from '@cwmis/core/form/body.ts'
import { t } from '../../words/t.ts'
import { AnswersList } from '../answers-list.tsx'
import { Button } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { closedBy, closedIn } from './closing.ts'
import { controlId, type FillProps, wordsOf } from './fill-props.ts'
import { closesId, type WarnedFill } from './use-warned.ts'

interface ClosesProps {
  readonly fill: WarnedFill
  readonly field: string
}

/** Said before an answer is changed that others hang on: which of them would no longer count. */
export function Closes({ fill, field }: ClosesProps) {
  if (!fill.waiting.has(field)) return null
  const closed = closedBy(fill, field, fill.waiting.get(field))
  function decide(how: (field: string) => void): void {
    how(field)
    document.getElementById(controlId(field))?.focus()
  }
  return (
    <div id={closesId(field)} tabIndex={-1} role="alert">
      <Notice tone="soon" title={t('parts.form.closes', { count: closed.length })}>
        <AnswersOf fill={fill} ids={closed} />
        <p class="actions">
          <Button press={() => decide(fill.leave)}>{t('parts.form.closes.leave')}</Button>
          <Button look="quiet" press={() => decide(fill.make)}>
            {t('parts.form.closes.change')}
          </Button>
        </p>
      </Notice>
    </div>
  )
}

/** Before it is signed: answers that are not sent, since others closed their questions. */
export function Closed({ fill }: { readonly fill: FillProps }) {
  const closed = closedIn(fill)
  if (closed.length === 0) return null
  return (
    <section class="closed">
      <h2>{t('parts.form.closed')}</h2>
      <p>{t('parts.form.closed.why')}</p>
      <AnswersOf fill={fill} ids={closed} />
    </section>
  )
}

interface AnswersOfProps {
  readonly fill: FillProps
  readonly ids: readonly string[]
}

function AnswersOf({ fill, ids }: AnswersOfProps) {
  const fields = fill.kinds
    .flatMap((kind) => fieldsOf({ form: fill.form, kind }))
    .filter((field) => ids.includes(field.id))
  return <AnswersList words={wordsOf(fill.form)} fields={fields} answers={fill.answers} />
}
