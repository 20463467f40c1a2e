import { useSendings } from '../../hooks/notices.ts'
import { SendingsView } from './view.tsx'

export default function SendingsScreen() {
  return <SendingsView asked={useSendings()} />
}
