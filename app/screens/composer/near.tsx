import type { Answers } from '@cwmis/core/form/answer.ts'
import { nameOfService, offeredNear, placeOfService } from '@cwmis/core/service/listed.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { rowsOf, textOf } from '../../parts/fields/values.ts'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'

/** More is a list to search, not a proposal. */
const SHOWN = 5

interface NearProps {
  /** Codes of the services asked for. */
  readonly services: readonly string[]
  /** Where the child lives; null where it is not known. */
  readonly place: string | null
}

/** Who offers what is asked for, the nearest first, from the directory on this device. */
export function ServicesNear({ services, place }: NearProps) {
  const { services: known } = useDirectory()
  const placeName = usePlaceNames()
  const on = dateOf(isoOf(useNow()))
  if (services.length === 0) return null
  const near = offeredNear(known, { services, place, on }).slice(0, SHOWN)
  return (
    <Titled heading={t('screens.services.near')}>
      {near.length === 0 && <p>{t('screens.services.near.none')}</p>}
      <ul>
        {near.map(({ id, answers }) => (
          <li key={id}>
            <strong>{nameOfService(answers)}</strong>
            {[
              placeName(placeOfService(answers) ?? ''),
              standing(answers),
              textOf(answers['hours']),
              ...phonesOf(answers),
            ]
              .filter(Boolean)
              .map((words) => `, ${words}`)}
          </li>
        ))}
      </ul>
    </Titled>
  )
}

function standing(answers: Answers): string {
  const status = textOf(answers['status'])
  return status ? t(`codes.service-standing.${status}`) : ''
}

function phonesOf(answers: Answers): readonly string[] {
  return rowsOf(answers['phones']).map(({ cells }) => textOf(cells['phone']))
}
