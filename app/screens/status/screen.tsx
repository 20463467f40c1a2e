import { useStatus } from '../../hooks/status.ts'
import { StatusView } from './view.tsx'

export default function StatusScreen() {
  return <StatusView asked={useStatus()} />
}
