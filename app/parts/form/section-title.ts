import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { hasWords, t } from '../../words/t.ts'
import { wordsOf } from './fill-props.ts'
import { HAPPENED } from './happened.ts'

/** What a section is called; a form of one section is called by its own title. */
export function sectionTitle(form: Form, section: Section): string {
  if (section.id === HAPPENED) return t('parts.form.happened')
  const own = `${wordsOf(form)}.sections.${section.id}`
  return t(hasWords(own) ? own : `${wordsOf(form)}.title`)
}
