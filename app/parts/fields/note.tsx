import { t } from '../../words/t.ts'
import type { FieldProps } from './field-props.ts'

/** Words to read out or to know; nothing to answer. */
export function NoteField({ words, field }: FieldProps) {
  return <p class="say">{t(`${words}.${field.id}.label`)}</p>
}
