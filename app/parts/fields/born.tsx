import type { Born } from '@cwmis/core/form/answer.ts'
import { type BornSaid, bornFrom, straddles } from '@cwmis/core/form/born.ts'
import { useState } from 'preact/hooks'
import { t } from '../../words/t.ts'
import { bornText } from '../born-text.ts'
import { Notice } from '../notice.tsx'
import { AgeBoxes } from './age-boxes.tsx'
import { BORN_HOW, type BornHow, howOf, saidDate } from './born-said.ts'
import { DateBoxes } from './date-boxes.tsx'
import type { FieldProps } from './field-props.ts'
import { Radios } from './radios.tsx'
import { useTools } from './tools.ts'
import { bornOf } from './values.ts'

/** Asks first what is known of the birth, so that an age stays an age: an interval with its source, never a made-up date. */
export function BornField(props: FieldProps) {
  const { id, answer, set, describedBy } = props
  const { today } = useTools()
  const born = bornOf(answer)
  const [picked, setPicked] = useState<BornHow | null>(null)
  const how = picked ?? howOf(born)
  function take(saying: BornSaid, said?: string) {
    const source = { source: born?.source ?? '', asOf: today, ...(said ? { said } : {}) }
    const next = bornFrom(saying, source)
    set(next ? { v: next } : undefined)
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
      {born && <Understood id={id} born={born} set={set} />}
    </>
  )
}

interface KnownProps {
  readonly id: string
  readonly how: BornHow
  readonly born: Born | undefined
  readonly take: (saying: BornSaid, said?: string) => void
}

function Known({ id, how, born, take }: KnownProps) {
  if (how === 'age') return <AgeBoxes id={id} take={take} />
  return (
    <DateBoxes
      key={how}
      id={id}
      date={born?.precision === how ? born.earliest : null}
      upTo={how}
      change={(read) => 'date' in read && take(saidDate(read.date, how))}
    />
  )
}

type UnderstoodProps = Pick<FieldProps, 'id' | 'set'> & { readonly born: Born }

/** What the answer was understood as, how it is known, and whether eighteen lies inside it. */
function Understood({ id, born, set }: UnderstoodProps) {
  const { today, codes } = useTools()
  return (
    <>
      <fieldset class="plain">
        <legend class="asked">{t('parts.born.source')}</legend>
        <Radios
          id={`${id}-source`}
          chosen={born.source || null}
          options={codes('dob-evidence').map(({ code }) => ({
            value: code,
            words: t(`codes.dob-evidence.${code}`),
          }))}
          pick={(source) => set({ v: { ...born, source } })}
        />
      </fieldset>
      <p>{bornText(born, today)}</p>
      {straddles(born, 18, today) && <Notice tone="soon" title={t('parts.born.straddle')} />}
    </>
  )
}
