import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useNow } from '../../hooks/live.ts'
import { useSubjects } from '../../hooks/subject.ts'
import { Loading } from '../shared/states.tsx'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { childRows } from './rows.ts'
import { ChildrenView } from './view.tsx'

export default function ChildrenScreen() {
  const children = useSubjects('child')
  const cases = useSubjects('case')
  const now = useNow()
  const placeName = usePlaceNames()
  if (!children || !cases) return <Loading />
  return (
    <ChildrenView
      rows={childRows(children, cases)}
      placeName={placeName}
      now={now}
      today={dateOf(isoOf(now))}
    />
  )
}
