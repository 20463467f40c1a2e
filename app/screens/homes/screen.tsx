import { useHomes } from '../../hooks/homes.ts'
import { useMay } from '../shared/use-may.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { HomesView } from './view.tsx'

export default function HomesScreen() {
  return (
    <HomesView
      asked={useHomes()}
      placeName={usePlaceNames()}
      opens={useMay().write('home-opened')}
    />
  )
}
