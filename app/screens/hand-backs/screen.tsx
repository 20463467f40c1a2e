import { useHandBacks } from '../../hooks/hand-backs.ts'
import { HandBacksView } from './view.tsx'

export default function HandBacksScreen() {
  return <HandBacksView asked={useHandBacks()} />
}
