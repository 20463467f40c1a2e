import { dayOf } from '@cwmis/core/time/date.ts'
import { useId, useState } from 'preact/hooks'
import type { LifeStrand } from '../../hooks/timeline.ts'
import { Button } from '../../parts/button.tsx'
import { DateBoxes } from '../../parts/fields/date-boxes.tsx'
import { CheckBox, PickList } from '../../parts/pick-list.tsx'
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
      <PickList
        label={t('screens.timeline.choose.only')}
        chosen={filter.only ?? ''}
        options={[{ value: '', words: t('screens.timeline.choose.all') }, ...strands.map(named)]}
        pick={(id) => choose({ ...filter, only: id || null })}
      />
      <CheckBox
        label={t('screens.timeline.choose.decisions')}
        on={filter.decisions}
        change={(decisions) => choose({ ...filter, decisions })}
      />
      <CheckBox
        label={t('screens.timeline.choose.automatic')}
        on={filter.automatic}
        change={(automatic) => choose({ ...filter, automatic })}
      />
      <AskDay filter={filter} choose={choose} />
    </details>
  )
}

function named({ subject }: LifeStrand): { value: string; words: string } {
  const words = `${t(`screens.subject.${subject.type}`)} ${shortRef(subject.id)}`
  return { value: subject.id, words }
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
