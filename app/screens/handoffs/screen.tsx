import { sidesOf } from '@cwmis/core/handoff/machine.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { useReadMessages } from '../../hooks/messages.ts'
import { messagesForMe } from '../../view/messages.ts'
import { Freshness } from '../shared/states.tsx'
import { useWho } from '../shared/who.ts'
import { useHandoffLines } from './use-lines.ts'
import { HandoffsView } from './view.tsx'

export default function HandoffsScreen() {
  const { lines, asked } = useHandoffLines()
  const directory = useDirectory()
  const mine = useWho().posts.map((post) => post.desk)
  const desks = new Set(mine)
  const read = useReadMessages(lines.map((line) => line.id))
  const now = useNow()
  return (
    <HandoffsView
      received={lines.filter(
        (line) => line.state.to.desk !== null && desks.has(line.state.to.desk),
      )}
      sent={lines.filter(
        (line) => line.state.from.desk !== null && desks.has(line.state.from.desk),
      )}
      now={now}
      unread={({ id, state }) =>
        read ? messagesForMe(state, sidesOf(state, mine)) - (read.get(id) ?? 0) : 0
      }
      deskName={(desk) => (desk ? (directory.desk(desk)?.name ?? '—') : '—')}
      above={asked && <Freshness asked={asked} />}
    />
  )
}
