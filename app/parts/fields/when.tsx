import { dateOf } from '@cwmis/core/time/instant.ts'
import { useState } from 'preact/hooks'
import { timeText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { DayButton } from './date.tsx'
import { DateBoxes } from './date-boxes.tsx'
import type { FieldProps } from './field-props.ts'
import { Radios } from './radios.tsx'
import { useTools } from './tools.ts'
import { whenOf } from './values.ts'
import { EXACTNESS, type Exactness, exactnessOf, whenAnswer } from './when-answer.ts'

/** When something happened, first asking how exactly it is known, so that nobody has to invent a day. */
export function WhenField(props: FieldProps) {
  const { id, answer, describedBy } = props
  const when = whenOf(answer)
  const [picked, setPicked] = useState<Exactness | null>(null)
  const exactness = picked ?? exactnessOf(when)
  return (
    <>
      <Radios
        id={id}
        describedBy={describedBy}
        chosen={exactness}
        options={EXACTNESS.map((one) => ({ value: one, words: t(`parts.when.${one}`) }))}
        pick={(value) => setPicked(EXACTNESS.find((one) => one === value) ?? null)}
      />
      {exactness && <WhenBoxes key={exactness} {...props} exactness={exactness} />}
    </>
  )
}

function WhenBoxes({ id, answer, set, exactness }: FieldProps & { readonly exactness: Exactness }) {
  const when = whenOf(answer)
  const { today } = useTools()
  const [date, setDate] = useState<string | null>(when ? dateOf(when.from) : null)
  const [time, setTime] = useState(when && exactness === 'minute' ? timeText(when.from) : '')
  function take(nextDate: string | null, nextTime: string) {
    setDate(nextDate)
    setTime(nextTime)
    const next = nextDate === null ? null : whenAnswer(nextDate, exactness, nextTime)
    set(next ? { v: next } : undefined)
  }
  return (
    <div class="inset">
      <DateBoxes
        key={date ?? 'empty'}
        id={`${id}-date`}
        date={date}
        upTo={exactness === 'minute' ? 'day' : exactness}
        change={(read) => 'date' in read && take(read.date, time)}
      />
      {(exactness === 'minute' || exactness === 'day') && (
        <p class="shortcuts">
          <DayButton words={t('parts.date.today')} press={() => take(today, time)} />
        </p>
      )}
      {exactness === 'minute' && (
        <TimeBox id={`${id}-time`} time={time} type={(text) => take(date, text)} />
      )}
    </div>
  )
}

interface TimeBoxProps {
  readonly id: string
  readonly time: string
  readonly type: (text: string) => void
}

function TimeBox({ id, time, type }: TimeBoxProps) {
  return (
    <p>
      <label for={id}>{t('parts.when.time')}</label>
      <input
        id={id}
        type="time"
        class="narrow"
        value={time}
        onInput={(input) => type(input.currentTarget.value)}
      />
    </p>
  )
}
