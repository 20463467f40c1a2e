import type { BornSaid } from '@cwmis/core/form/born.ts'
import { useState } from 'preact/hooks'
import { t } from '../../words/t.ts'
import { saidAge } from './born-said.ts'
import { Check } from './multi.tsx'
import { readNumber } from './number.tsx'

interface AgeBoxesProps {
  readonly id: string
  readonly take: (saying: BornSaid, said: string) => void
}

/** Somebody older is no child and no age typed by mistake. */
const MOST_YEARS = 30

/** An age in years, months for the smallest, and whether it is a guess. Kept with the words it was said in. */
export function AgeBoxes({ id, take }: AgeBoxesProps) {
  const [typed, setTyped] = useState({ years: '', months: '', about: true })
  const years = readNumber(typed.years)
  function change(part: Partial<typeof typed>) {
    const next = { ...typed, ...part }
    setTyped(next)
    const age = readNumber(next.years)
    if (age === null || age < 0 || age > MOST_YEARS) return
    const months = age < 2 ? readNumber(next.months) : null
    take(saidAge(age, months, next.about), saidOf(next))
  }
  return (
    <>
      <NumberLine
        id={id}
        words={t('parts.born.years')}
        text={typed.years}
        type={(text) => change({ years: text })}
      />
      {years !== null && years < 2 && (
        <NumberLine
          id={`${id}-months`}
          words={t('parts.born.months')}
          text={typed.months}
          type={(text) => change({ months: text })}
        />
      )}
      <Check
        id={`${id}-about`}
        words={t('parts.born.about')}
        checked={typed.about}
        change={(about) => change({ about })}
      />
    </>
  )
}

/** As it was given: `~9`, `1+6` (a year and six months). */
function saidOf({
  years,
  months,
  about,
}: {
  years: string
  months: string
  about: boolean
}): string {
  const age = months === '' ? years : `${years}+${months}`
  return about ? `~${age}` : age
}

interface NumberLineProps {
  readonly id: string
  readonly words: string
  readonly text: string
  readonly type: (text: string) => void
}

function NumberLine({ id, words, text, type }: NumberLineProps) {
  return (
    <p>
      <label for={id}>{words}</label>
      <input
        id={id}
        class="narrow"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        value={text}
        onInput={(input) => type(input.currentTarget.value)}
      />
    </p>
  )
}
