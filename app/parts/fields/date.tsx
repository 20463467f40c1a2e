import { addDays } from '@cwmis/core/time/date.ts'
import { t } from '../../words/t.ts'
import { DateBoxes } from './date-boxes.tsx'
import type { FieldProps } from './field-props.ts'
import { useTools } from './tools.ts'
import { textOf } from './values.ts'

/** A whole date, with today and yesterday one press away. */
export function DateField({ id, answer, set, describedBy }: FieldProps) {
  const { today } = useTools()
  const date = textOf(answer)
  return (
    <>
      <DateBoxes
        key={date || 'empty'}
        id={id}
        date={date || null}
        describedBy={describedBy}
        change={(read) => 'date' in read && set({ v: read.date })}
      />
      <p class="shortcuts">
        <DayButton words={t('parts.date.today')} press={() => set({ v: today })} />
        <DayButton words={t('parts.date.yesterday')} press={() => set({ v: addDays(today, -1) })} />
      </p>
    </>
  )
}

export function DayButton({
  words,
  press,
}: {
  readonly words: string
  readonly press: () => void
}) {
  return (
    <button type="button" class="button button-quiet button-small" onClick={press}>
      {words}
    </button>
  )
}
