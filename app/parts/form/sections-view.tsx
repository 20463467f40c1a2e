import type { Section } from '@cwmis/core/form/definition.ts'
import { t } from '../../words/t.ts'
import { Button } from '../button.tsx'
import { Interruption } from './interruption.tsx'
import { Questions } from './questions.tsx'
import { sectionTitle } from './section-title.ts'
import { type PageOfForm, sectionsOf } from './steps.ts'
import type { WarnedFill } from './use-warned.ts'

interface SectionsProps {
  readonly fill: WarnedFill
  readonly pages: readonly PageOfForm[]
  readonly review: () => void
  /** Was the pause before the sensitive questions made? */
  readonly opened: boolean
  readonly open: () => void
}

/** The whole form on one page with an outline beside it, for wide screens. What is sensitive opens after a pause. */
export function SectionsView({ fill, pages, review, opened, open }: SectionsProps) {
  const sections = sectionsOf(pages)
  const closedFrom = opened ? -1 : sections.findIndex((section) => section.sensitive)
  const shown = closedFrom < 0 ? sections : sections.slice(0, closedFrom)
  return (
    <div class="with-outline">
      <Outline fill={fill} pages={pages} />
      <form
        onSubmit={(submit) => {
          submit.preventDefault()
          review()
        }}
      >
        <h1>{fill.heading}</h1>
        {fill.intro}
        {shown.map((section) => (
          <FormSection key={section.id} fill={fill} pages={pages} section={section} />
        ))}
        {closedFrom >= 0 && <Interruption level="h2" next={open} />}
        <p class="actions">
          <Button>{t('parts.form.check')}</Button>
          <Button look="quiet" press={fill.stop}>
            {t('parts.stop')}
          </Button>
        </p>
      </form>
    </div>
  )
}

interface FormSectionProps {
  readonly fill: WarnedFill
  readonly pages: readonly PageOfForm[]
  readonly section: Section
}

function FormSection({ fill, pages, section }: FormSectionProps) {
  const own = pages.filter((page) => page.section === section)
  return (
    <section id={`section-${section.id}`} class="form-section">
      <h2>{sectionTitle(fill.form, section)}</h2>
      <Questions fill={followed(fill)} fields={own.flatMap((page) => page.fields)} />
    </section>
  )
}

/** Remembers the question last answered, to come back to it. */
function followed(fill: WarnedFill): WarnedFill {
  return {
    ...fill,
    set: (field, answer) => {
      fill.set(field, answer)
      fill.goTo(field)
    },
  }
}

function Outline({ fill, pages }: Pick<SectionsProps, 'fill' | 'pages'>) {
  return (
    <nav class="outline" aria-label={t('parts.form.outline')}>
      <ol>
        {sectionsOf(pages).map((section) => {
          const fields = pages
            .filter((page) => page.section === section)
            .flatMap((page) => page.fields)
          const done = fields.filter((field) => fill.answers[field.id] !== undefined).length
          return (
            <li key={section.id}>
              <a href={`#section-${section.id}`}>{sectionTitle(fill.form, section)}</a>{' '}
              <span class="detail">{t('parts.form.done', { done, count: fields.length })}</span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
