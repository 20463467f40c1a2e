import type { Form } from '@cwmis/core/form/definition.ts'
import { t } from '../../words/t.ts'
import { wordsOf } from './fill-props.ts'
import { HAPPENED } from './happened.ts'

/** What a question is called; of a column (`table.column`) with its table before it. */
export function questionLabel(form: Form, path: string): string {
  if (path === HAPPENED) return t(`parts.form.${HAPPENED}.label`)
  const [field = path] = path.split('.')
  const label = t(`${wordsOf(form)}.${path}.label`)
  return field === path ? label : `${t(`${wordsOf(form)}.${field}.label`)} · ${label}`
}
