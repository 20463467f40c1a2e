import { useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { Freshness } from '../shared/states.tsx'
import { useWho } from '../shared/who.ts'
import { useHandoffLines } from './use-lines.ts'
import { HandoffsView } from './view.tsx'

export default function HandoffsScreen() {
  const { lines, asked } = useHandoffLines()
  const directory = useDirectory()
  const desks = new Set(useWho().posts.map((post) => post.desk))
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
      deskName={(desk) => (desk ? (directory.desk(desk)?.name ?? '—') : '—')}
      above={asked && <Freshness asked={asked} />}
    />
  )
}
