import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useLocation, useSearch } from 'wouter'
import { useContent } from '../../hooks/content.ts'
import { useNow } from '../../hooks/live.ts'
import { useAreaNames, useNumbers } from '../../hooks/numbers.ts'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'
import { useWho } from '../shared/who.ts'
import { askedOf, hrefOfNumber } from './asked.ts'
import { ChooseNumber } from './choose.tsx'
import { saveNumbers } from './save.ts'
import { NumbersView } from './view.tsx'

/** The numbers of the practice by period, area, sex and age, from sums: about nobody. */
export default function NumbersScreen() {
  const { indicators } = useContent()
  const { posts, mode } = useWho()
  const own = posts.find(({ place }) => place !== null)?.place ?? null
  const today = dateOf(isoOf(useNow()))
  const asked = askedOf(useSearch(), { indicators, today, own })
  const [, go] = useLocation()
  const nameOf = useAreaNames()
  const answered = useNumbers(asked)
  const indicator = indicators.find(({ code }) => code === asked.indicator)
  if (indicator === undefined) return <NotFound />
  const area = asked.place === null ? t('screens.numbers.nation') : nameOf(asked.place)
  return (
    <NumbersView
      asked={asked}
      indicator={indicator}
      answered={answered}
      nameOf={nameOf}
      save={(answer, tables) =>
        saveNumbers({ asked, answer, tables, area, example: mode === 'example' })
      }
    >
      <ChooseNumber
        asked={asked}
        choose={(next) => go(hrefOfNumber(next), { replace: true })}
        indicators={indicators}
        today={today}
        own={own}
        nameOf={nameOf}
      />
    </NumbersView>
  )
}
