import { t } from '../../words/t.ts'
import { Button } from '../button.tsx'
import { Questions } from './questions.tsx'
import { sectionTitle } from './section-title.ts'
import { type PageOfForm, sectionsOf } from './steps.ts'
import type { WarnedFill } from './use-warned.ts'

interface PageStepProps {
  readonly fill: WarnedFill
  readonly pages: readonly PageOfForm[]
  readonly page: PageOfForm
  readonly next: () => void
}

/** One page of an interview: what section it is, its questions, and the ways on. */
export function PageStep({ fill, pages, page, next }: PageStepProps) {
  const sections = sectionsOf(pages)
  const place = sections.indexOf(page.section) + 1
  const first = pages[0] === page
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        next()
      }}
    >
      {first && fill.intro}
      <p class="section-name">
        {t('parts.form.section', {
          place,
          count: sections.length,
          section: sectionTitle(fill.form, page.section),
        })}
      </p>
      {page.fields.length > 1 && <h1>{sectionTitle(fill.form, page.section)}</h1>}
      <Questions fill={fill} fields={page.fields} alone />
      <p class="actions">
        <Button>{t('parts.continue')}</Button>
        <Button look="quiet" press={fill.stop}>
          {t('parts.stop')}
        </Button>
      </p>
    </form>
  )
}
