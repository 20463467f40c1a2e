import { useState } from 'preact/hooks'
import { t } from '../../words/t.ts'
import {
  type DateRead,
  type DateText,
  type DateUpTo,
  dateText,
  NO_DATE,
  readDate,
} from './read-date.ts'

const BOXES = { day: ['day', 'month', 'year'], month: ['month', 'year'], year: ['year'] } as const

interface DateBoxesProps {
  readonly id: string
  readonly date: string | null
  readonly upTo?: DateUpTo
  readonly change: (read: DateRead) => void
  readonly describedBy?: string | undefined
}

/** A date as boxes for day, month and year: no calendar to hunt through, no jumping from box to box. */
export function DateBoxes({ id, date, upTo = 'day', change, describedBy }: DateBoxesProps) {
  const [typed, setTyped] = useState<DateText | null>(null)
  const shown = typed ?? (date === null ? NO_DATE : dateText(date))
  const read = readDate(shown, upTo)
  const wrong = typed !== null && 'wrong' in read && read.wrong !== 'empty' ? read.wrong : null
  function type(box: keyof DateText, text: string) {
    const next = { ...shown, [box]: text }
    setTyped(next)
    change(readDate(next, upTo))
  }
  return (
    <>
      <p class="complaint" id={`${id}-wrong`} hidden={wrong === null}>
        {wrong && t(`parts.date.wrong.${wrong}`)}
      </p>
      <div class="date">
        {BOXES[upTo].map((box, place) => (
          <DateBox
            key={box}
            id={place === 0 ? id : `${id}-${box}`}
            box={box}
            text={shown[box]}
            type={(text) => type(box, text)}
            describedBy={place === 0 ? describedBy : undefined}
          />
        ))}
      </div>
    </>
  )
}

interface DateBoxProps {
  readonly id: string
  readonly box: keyof DateText
  readonly text: string
  readonly type: (text: string) => void
  readonly describedBy: string | undefined
}

function DateBox({ id, box, text, type, describedBy }: DateBoxProps) {
  return (
    <div class={`date-box date-${box}`}>
      <label for={id}>{t(`parts.date.${box}`)}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={box === 'year' ? 4 : 2}
        aria-describedby={describedBy}
        value={text}
        onInput={(input) => type(input.currentTarget.value)}
      />
    </div>
  )
}
