import { indexContent } from '@cwmis/core/content-index.ts'
import { useContent } from '../../hooks/content.ts'
import { useDrafts } from '../../hooks/draft.ts'
import { useSubject } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { Missing } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { useWho } from '../shared/who.ts'
import { partsOf } from './tasks.ts'
import { AssessmentView } from './view.tsx'

/** The comprehensive assessment of a case as a list of parts, any of which may be done next. */
export default function AssessmentScreen({ parts }: ScreenProps) {
  const id = parts['id'] ?? ''
  const view = useSubject('case', id)
  const drafts = useDrafts()
  const index = indexContent(useContent())
  const may = useMay()
  const { actor } = useWho()
  if (!view.ready) return <Missing why={view.why} />
  const domains = (index.list('domains')?.codes ?? []).map(({ code }) => code)
  const begun = new Set(drafts.map(({ key }) => key))
  return (
    <AssessmentView
      id={id}
      state={view.state}
      parts={partsOf({ id, state: view.state, domains, drafts: begun })}
      actor={actor}
      writes={may.write('domain-assessed')}
      agrees={may.now('case', view.state.status, 'assessment-approved')}
    />
  )
}
