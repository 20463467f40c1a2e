import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { GRAINS, periodOf, periodsBack } from '@cwmis/core/indicator/period.ts'
import { PickList } from '../../parts/pick-list.tsx'
import { t } from '../../words/t.ts'
import { type AskedNumber, ownArea } from './asked.ts'
import { periodWords } from './figure-words.ts'

interface ChooseProps {
  readonly asked: AskedNumber
  readonly choose: (asked: AskedNumber) => void
  readonly indicators: readonly Indicator[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Place of the reader's office. */
  readonly own: string | null
  readonly nameOf: (place: string) => string
}

/** How far back one may look without an address of one's own: three years of quarters. */
const BACK = 12

/** Which number, for which period and area. */
export function ChooseNumber(props: ChooseProps) {
  const { asked, choose, indicators, today } = props
  const starts = [...new Set([...periodsBack(asked.grain, today, BACK), asked.start])]
  return (
    <div class="choose">
      <PickList
        label={t('screens.numbers.indicator')}
        chosen={asked.indicator}
        options={indicators.map(({ code }) => ({
          value: code,
          words: t(`indicators.${code}.title`),
        }))}
        pick={(indicator) => choose({ ...asked, indicator })}
      />
      <PickList
        label={t('screens.numbers.grain')}
        chosen={asked.grain}
        options={GRAINS.map((one) => ({ value: one, words: t(`screens.numbers.grain.${one}`) }))}
        pick={(value) => {
          const grain = GRAINS.find((one) => one === value) ?? asked.grain
          choose({ ...asked, grain, start: periodOf(grain, asked.start) })
        }}
      />
      <PickList
        label={t('screens.numbers.start')}
        chosen={asked.start}
        options={starts.map((start) => ({ value: start, words: periodWords(asked.grain, start) }))}
        pick={(start) => choose({ ...asked, start })}
      />
      <ChooseArea {...props} />
    </div>
  )
}

/** The nation, the areas around the one that is shown, and one's own; those within are in the table. */
function ChooseArea({ asked, choose, own, nameOf }: ChooseProps) {
  const district = asked.place?.split('.')[0] ?? null
  const known = [district, asked.place, own?.split('.')[0], own && ownArea(own)]
  const places = [...new Set(known.filter((place) => place !== null && place !== undefined))]
  return (
    <PickList
      label={t('screens.numbers.place')}
      chosen={asked.place ?? ''}
      options={[
        { value: '', words: t('screens.numbers.nation') },
        ...places.map((place) => ({ value: place, words: nameOf(place) || place })),
      ]}
      pick={(place) => choose({ ...asked, place: place === '' ? null : place })}
    />
  )
}
