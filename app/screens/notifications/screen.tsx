import { useState } from 'preact/hooks'
import { type Marks, markNotices, useNotices } from '../../hooks/notices.ts'
import { NotificationsView } from './view.tsx'

export default function NotificationsScreen() {
  const asked = useNotices()
  const [undo, setUndo] = useState<readonly string[]>([])
  const [failed, setFailed] = useState(false)
  async function mark(marks: Marks): Promise<void> {
    const done = await markNotices(marks)
    setFailed(!done)
    if (done) asked.again()
  }
  const unseen = asked.lines.filter(({ seen }) => !seen).map(({ id }) => id)
  return (
    <NotificationsView
      asked={asked}
      undo={undo.length}
      failed={failed}
      markOne={({ id, seen }) => {
        setUndo([])
        void mark(seen ? { unseen: [id] } : { seen: [id] })
      }}
      markAll={() => {
        setUndo(unseen)
        void mark({ upTo: asked.lines[0]?.id ?? '0' })
      }}
      takeBack={() => {
        setUndo([])
        void mark({ unseen: undo })
      }}
    />
  )
}
