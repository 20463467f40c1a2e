import type { Born } from '@cwmis/core/form/answer.ts'
import { useState } from 'preact/hooks'
import { t } from '../../words/t.ts'
import { bornText, straddles18 } from '../born-text.ts'
import { Notice } from '../notice.tsx'
import { AgeBoxes } from './age-boxes.tsx'
import { BORN_HOW, type BornHow, type Days, daysOfDate } from './born-answer.ts'
import { DateBoxes } from './date-boxes.tsx'
import type { FieldProps } from './field-props.ts'
import { Radios } from './radios.tsx'
import { useTools } from './tools.ts'
import { bornOf } from './values.ts'

/** Asks first what is known of the birth, so that an age stays an age: an interval with its source, never a made-up date. */
export function BornField(props: FieldProps) {
  const { id, answer, set, describedBy } = props
  const { today, codes } = useTools()
  const born = bornOf(answer)
  const [picked, setPicked] = useState<BornHow | null>(null)
  const how = picked ?? howOf(born)
  function take(days: Days, said?: string) {
    const source = born?.source ?? ''
    const precision = how ?? 'range'
    set({ v: { ...days, precision, source, asOf: today, ...(said ? { said } : {}) } })
  }
  return (
    <>
      <Radios
        id={id}
        describedBy={describedBy}
        chosen={how}
        options={BORN_HOW.map((one) => ({ value: one, words: t(`parts.born.${one}`) }))}
        pick={(value) => setPicked(BORN_HOW.find((one) => one === value) ?? null)}
      />
      {how && (
        <div class="inset">
          <Known id={`${id}-known`} how={how} born={born} take={take} />
        </div>
      )}
      {born && (
        <>
          <fieldset class="plain">
            <legend class="asked">{t('parts.born.source')}</legend>
            <Radios
              id={`${id}-source`}
              chosen={born.source || null}
              options={codes('dob-evidence').map(({ code }) => ({ value: code, words: t(`codes.dob-evidence.${code}`) }))}
              pick={(source) => set({ v: { ...born, source } })}
            />
          </fieldset>
          <p>{bornText(born, today)}</p>
          {straddles18(born, today) && <Notice tone="soon" title={t('parts.born.straddle')} />}
        </>
      )}
    </>
  )
}

interface KnownProps {
  readonly id: string
  readonly how: BornHow
  readonly born: Born | undefined
  readonly take: (days: Days, said?: string) => void
}

function Known({ id, how, born, take }: KnownProps) {
  if (how === 'age') return <AgeBoxes id={id} take={take} />
  return (
    <DateBoxes
      key={how}
      id={id}
      date={born?.precision === how ? born.earliest : null}
      upTo={how}
      change={(read) => 'date' in read && take(daysOfDate(read.date, how))}
    />
  )
}

function howOf(born: Born | undefined): BornHow | null {
  return BORN_HOW.find((one) => one === born?.precision) ?? null
}
