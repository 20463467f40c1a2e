import { periodsBack } from '@cwmis/core/indicator/period.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { useHomes } from '../../hooks/homes.ts'
import { PickList } from '../../parts/pick-list.tsx'
import { t } from '../../words/t.ts'
import { periodWords } from '../numbers/figure-words.ts'
import { shortRef } from '../shared/subject-words.ts'
import { useWho } from '../shared/who.ts'

/** How many months back one may look. */
const BACK = 12

interface ChooseProps {
  readonly of: 'worker' | 'home'
  readonly chosen: string
  readonly pick: (id: string) => void
  readonly month: string
  readonly setMonth: (month: string) => void
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Whose month, and which. */
export function ChooseOf({ of, chosen, pick, month, setMonth, now }: ChooseProps) {
  const starts = periodsBack('month', dateOf(isoOf(now)), BACK)
  const Choose = of === 'home' ? ChooseHome : ChooseWorker
  return (
    <div class="choose" data-no-print>
      <Choose chosen={chosen} pick={pick} />
      <PickList
        label={t('screens.registers.month')}
        chosen={month}
        options={starts.map((start) => ({
          value: start.slice(0, 7),
          words: periodWords('month', start),
        }))}
        pick={setMonth}
      />
    </div>
  )
}

interface PickProps {
  readonly chosen: string
  readonly pick: (id: string) => void
}

function ChooseWorker({ chosen, pick }: PickProps) {
  const { people } = useDirectory()
  const desks = useWho().posts.map(({ desk }) => desk)
  const others = people.filter(({ role, desk }) => role === 'PARA_SW' || desks.includes(desk))
  return (
    <PickList
      label={t('screens.registers.worker')}
      chosen={chosen}
      options={[
        { value: '', words: t('screens.registers.own') },
        ...others.map(({ actor, name }) => ({ value: actor, words: name })),
      ]}
      pick={pick}
    />
  )
}

function ChooseHome({ chosen, pick }: PickProps) {
  const { lines } = useHomes()
  return (
    <PickList
      label={t('screens.registers.home')}
      chosen={chosen}
      options={[
        { value: '', words: t('screens.registers.choose') },
        ...lines.map(({ id, name }) => ({ value: id, words: name ?? shortRef(id) })),
      ]}
      pick={pick}
    />
  )
}
