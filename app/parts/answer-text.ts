import type { Answer, Row, Value } from '@cwmis/core/form/answer.ts'
import type { Field } from '@cwmis/core/form/definition.ts'
import { dayText } from '../words/dates.ts'
import { t } from '../words/t.ts'
import { bornText } from './born-text.ts'
import type { FormTools } from './fields/tools.ts'
import { whenText } from './when-text.ts'

/** An id the machine gave (a row of a report): nobody reads it. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An answer in words, as a check-answers list or a preview shows it; empty where nobody answered. */
export function answerText(field: Field, answer: Answer | undefined, tools: FormTools): string {
  if (!answer) return ''
  if ('no' in answer) return t(`parts.no-answer.${answer.no}`)
  if (!('v' in answer)) return t('parts.elsewhere')
  const marks = [
    ...(field.claimed && answer.v !== '' ? [t(claimedWords(tools))] : []),
    ...(answer.elsewhere ? [t('parts.elsewhere')] : []),
  ]
  return [valueText(field, answer.v, tools), ...marks].join(' · ')
}

function claimedWords({ toldBySystem = false }: FormTools): string {
  return toldBySystem ? 'parts.claimed.by-system' : 'parts.claimed'
}

function valueText(field: Field, value: Value, tools: FormTools): string {
  if (typeof value === 'boolean') return t(value ? 'parts.bool.yes' : 'parts.bool.no')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return stringText(field, value, tools)
  if ('from' in value) return whenText(value)
  if ('earliest' in value) return bornText(value, tools.today)
  if ('place' in value) return placeText(value.place, value.text, tools)
  if (value.length === 0) return t('parts.none-of-these')
  return value
    .map((part) =>
      typeof part === 'string'
        ? t(`codes.${field.codes ?? ''}.${part}`)
        : rowTexts(field, part, tools).join(' · '),
    )
    .join(field.type === 'table' ? '; ' : ', ')
}

function stringText(field: Field, value: string, tools: FormTools): string {
  if (field.codes) return t(`codes.${field.codes}.${value}`)
  if (field.type === 'date') return dayText(value)
  if (field.type !== 'ref') return ID.test(value) ? t('parts.set') : value
  const target = tools.targets(field.refers ?? '').find((one) => one.id === value)
  return target?.words ?? t('parts.set')
}

function placeText(place: string | null, text: string | undefined, tools: FormTools): string {
  return [text, place === null ? '' : tools.placeName(place)].filter(Boolean).join(', ')
}

function rowTexts(table: Field, row: Row, tools: FormTools): readonly string[] {
  return (table.columns ?? [])
    .map((column) => answerText(column, row.cells[column.id], tools))
    .filter((words) => words !== '')
}

/** A row in one line: its first three answers. */
export function rowSummary(table: Field, row: Row, tools: FormTools): string {
  return rowTexts(table, row, tools).slice(0, 3).join(' · ')
}
