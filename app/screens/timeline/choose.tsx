import { dayOf } from '@cwmis/core/time/date.ts'
import { useId, useState } from 'preact/hooks'
import type { LifeStrand } from '../../hooks/timeline.ts'
import { Button } from '../../parts/button.tsx'
import { DateBoxes } from '../../parts/fields/date-boxes.tsx'
import { t } from '../../words/t.ts'
import { shortRef } from '../shared/subject-words.ts'
import type { LifeFilter } from './filter.ts'

interface ChooseProps {
  readonly filter: LifeFilter
  readonly choose: (filter: LifeFilter) => void
  readonly strands: readonly LifeStrand[]
}

/** What is shown, and of which day's knowledge; behind a press, for most come to read. */
export function Choose({ filter, choose, strands }: ChooseProps) {
  return (
    <details class="why">
      <summary>{t('screens.timeline.choose')}</summary>
      <Only filter={filter} choose={choose} strands={strands} />
      <Switch
        words={t('screens.timeline.choose.decisions')}
        on={filter.decisions}
        change={(decisions) => choose({ ...filter, decisions })}
      />
      <Switch
        words={t('screens.timeline.choose.automatic')}
        on={filter.automatic}
        change={(automatic) => choose({ ...filter, automatic })}
      />
      <AskDay filter={filter} choose={choose} />
    </details>
  )
}

function Only({ filter, choose, strands }: ChooseProps) {
  const id = useId()
  return (
    <p>
      <label for={id}>{t('screens.timeline.choose.only')}</label>
      <select
        id={id}
        value={filter.only ?? ''}
        onChange={({ currentTarget }) => choose({ ...filter, only: currentTarget.value || null })}
      >
        <option value="">{t('screens.timeline.choose.all')}</option>
        {strands.map(({ subject }) => (
          <option key={subject.id} value={subject.id}>
            {t(`screens.subject.${subject.type}`)} {shortRef(subject.id)}
          </option>
        ))}
      </select>
    </p>
  )
}

interface SwitchProps {
  readonly words: string
  readonly on: boolean
  readonly change: (on: boolean) => void
}

function Switch({ words, on, change }: SwitchProps) {
  const id = useId()
  return (
    <p class="choice">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <label for={id}>{words}</label>
    </p>
  )
}

function AskDay({ filter, choose }: Pick<ChooseProps, 'filter' | 'choose'>) {
  const id = useId()
  const [day, setDay] = useState<string | null>(filter.on)
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        if (day !== null && dayOf(day) !== null) choose({ ...filter, on: day })
      }}
    >
      <fieldset>
        <legend>{t('screens.timeline.known.ask')}</legend>
        <DateBoxes
          id={id}
          date={filter.on}
          change={(read) => setDay('date' in read ? read.date : null)}
        />
        <Button look="quiet">{t('screens.timeline.known.verb')}</Button>
      </fieldset>
    </form>
  )
}
