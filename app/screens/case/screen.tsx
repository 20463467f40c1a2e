import { useContent } from '../../hooks/content.ts'
import { useNow } from '../../hooks/live.ts'
import { type SubjectView, useSubject, useSubjects } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { Missing } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { useWho } from '../shared/who.ts'
import { CaseView } from './view.tsx'

/** The workspace of one case. */
export default function CaseScreen({ parts }: ScreenProps) {
  const view = useSubject('case', parts.id ?? '')
  if (!view.ready) return <Missing why={view.why} />
  if (view.state.child === null) return <Workspace view={view} child={null} />
  return <WithChild view={view} child={view.state.child} />
}

interface WithChildProps {
  readonly view: SubjectView<'case'>
  readonly child: string
}

/** The child of the case, from this device or else from the office: a supervisor does not hold it. */
function WithChild({ view, child }: WithChildProps) {
  const found = useSubject('child', child)
  return <Workspace view={view} child={found.ready ? found : null} />
}

interface WorkspaceProps {
  readonly view: SubjectView<'case'>
  readonly child: SubjectView<'child'> | null
}

function Workspace({ view, child }: WorkspaceProps) {
  const handoffs = useSubjects('handoff') ?? []
  const who = useWho()
  const may = useMay()
  const { id } = view.subject
  return (
    <CaseView
      view={view}
      child={child}
      handoffs={handoffs.filter((one) => one.state.about === `case:${id}`)}
      look={{ id, state: view.state, actor: who.actor, may, courtReport: hasCourtReport(view) }}
      held={who.posts.map((post) => post.desk)}
      now={useNow()}
      content={useContent()}
      placeName={usePlaceNames()}
    />
  )
}

function hasCourtReport({ slices }: SubjectView<'case'>): boolean {
  return slices.CICL?.latest['inquiry-reported'] !== undefined
}
