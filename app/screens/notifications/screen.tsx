import { useNotices } from '../../hooks/lists.ts'
import { NotificationsView } from './view.tsx'

export default function NotificationsScreen() {
  return <NotificationsView asked={useNotices()} />
}
