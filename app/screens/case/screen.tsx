import { useContent } from '../../hooks/content.ts'
import { useNow } from '../../hooks/live.ts'
import { useSubject, useSubjects } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { Missing } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { useWho } from '../shared/who.ts'
import { CaseView } from './view.tsx'

/** The workspace of one case. */
export default function CaseScreen({ parts }: ScreenProps) {
  const id = parts['id'] ?? ''
  const view = useSubject('case', id)
  const children = useSubjects('child') ?? []
  const handoffs = useSubjects('handoff') ?? []
  const now = useNow()
  const may = useMay()
  const session = useWho()
  const placeName = usePlaceNames()
  const content = useContent()
  if (!view.ready) return <Missing why={view.why} />
  return (
    <CaseView
      view={view}
      child={children.find((one) => one.subject.id === view.state.child) ?? null}
      handoffs={handoffs.filter((one) => one.state.about === `case:${id}`)}
      look={{ id, state: view.state, actor: session.actor, may }}
      held={session.posts.map((post) => post.desk)}
      now={now}
      content={content}
      placeName={placeName}
    />
  )
}
