import { t } from '../../words/t.ts'
import { AnswersList } from '../answers-list.tsx'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Closed } from './closes.tsx'
import { complaintsOf } from './complaints.ts'
import { controlId, type FillProps, wordsOf } from './fill-props.ts'
import { HAPPENED } from './happened.ts'
import { Missing } from './missing.tsx'
import { questionLabel } from './question-label.ts'
import { sectionTitle } from './section-title.ts'
import { type PageOfForm, sectionsOf } from './steps.ts'
import { WhoSees } from './who-sees.tsx'

interface ReviewProps {
  readonly fill: FillProps
  readonly pages: readonly PageOfForm[]
}

/** Everything once more before it is signed: answers by section with a way back to each, what is missing, who will see it. */
export function Review({ fill, pages }: ReviewProps) {
  const complaints = complaintsOf(fill)
  const blocked = fill.blocked !== null || complaints.some((complaint) => complaint.blocking)
  const said = complaints.map(({ field, cell, words }) => ({
    at: controlId(field),
    words: `${questionLabel(fill.form, cell ? `${field}.${cell.column}` : field)}: ${words}`,
    go: () => fill.goTo(field),
  }))
  const problem = fill.problem ? [{ at: '', words: fill.problem }] : []
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        if (!blocked && !fill.sending) fill.send()
      }}
    >
      <h1>{t('parts.form.review')}</h1>
      <ErrorSummary complaints={[...problem, ...said]} />
      <Answered fill={fill} pages={pages} />
      <Closed fill={fill} />
      <Missing fill={fill} />
      <WhoSees fill={fill} />
      {fill.before}
      {blocked && <p class="complaint">{fill.blocked ?? t('parts.form.blocked')}</p>}
      <p class="actions">
        <Button busy={fill.sending || blocked}>{fill.verb}</Button>
        <Button look="quiet" press={fill.stop}>
          {t('parts.stop')}
        </Button>
      </p>
    </form>
  )
}

/** The answers by section, with a way back to each. */
function Answered({ fill, pages }: ReviewProps) {
  return sectionsOf(pages).map((section) => (
    <section key={section.id}>
      <h2>{sectionTitle(fill.form, section)}</h2>
      <AnswersList
        words={section.id === HAPPENED ? 'parts.form' : wordsOf(fill.form)}
        fields={pages.filter((page) => page.section === section).flatMap((page) => page.fields)}
        answers={fill.answers}
        change={fill.goTo}
        all
      />
    </section>
  ))
}
