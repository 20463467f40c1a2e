import { sidesOf } from '@cwmis/core/handoff/machine.ts'
import { useContent } from '../../hooks/content.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { useReadMessages } from '../../hooks/messages.ts'
import { useTwins } from '../../hooks/twins.ts'
import { messagesForMe } from '../../view/messages.ts'
import { Freshness } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { useWho } from '../shared/who.ts'
import { goesOutside, outsideWaits } from './outside.ts'
import { Outside } from './outside-view.tsx'
import { useHandoffLines } from './use-lines.ts'
import { HandoffsView, type HandoffsViewProps } from './view.tsx'

export default function HandoffsScreen() {
  const { lines, asked } = useHandoffLines()
  const directory = useDirectory()
  const mine = useWho().posts.map((post) => post.desk)
  const desks = new Set(mine)
  const read = useReadMessages(lines.map((line) => line.id))
  const now = useNow()
  const sent = lines.filter(({ state }) => state.from.desk !== null && desks.has(state.from.desk))
  function deskName(desk: string | null): string {
    return desk ? (directory.desk(desk)?.name ?? '—') : '—'
  }
  return (
    <HandoffsView
      received={lines.filter(
        (line) => line.state.to.desk !== null && desks.has(line.state.to.desk),
      )}
      sent={sent}
      now={now}
      unread={({ id, state }) =>
        read ? messagesForMe(state, sidesOf(state, mine)) - (read.get(id) ?? 0) : 0
      }
      deskName={deskName}
      above={
        <>
          {asked && <Freshness asked={asked} />}
          <Waiting sent={sent} now={now} deskName={deskName} />
        </>
      }
    />
  )
}

/** What of it waits for an office outside. */
function Waiting({ sent, now, deskName }: Pick<HandoffsViewProps, 'sent' | 'now' | 'deskName'>) {
  const content = useContent()
  const may = useMay()
  const isOutside = (row: string): boolean => goesOutside(content, row)
  const twins = useTwins(sent.some(({ state }) => state.code !== null && isOutside(state.code)))
  const waits = outsideWaits(sent, isOutside, { now, twins })
  return <Outside waits={waits} now={now} deskName={deskName} mayWrite={may.write} />
}
