import { courtPaper } from '@cwmis/practice/drafting/court-paper.ts'
import { courtReport } from '@cwmis/practice/paper/court-report.ts'
import { useContent } from '../../hooks/content.ts'
import { type SubjectView, useSubject } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { NotFound } from '../not-found/view.tsx'
import { useSheetWords } from '../print/use-print.ts'
import { Missing } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { useWho } from '../shared/who.ts'
import { useCourtPaper } from './use-court-paper.ts'
import { CourtReportView } from './view.tsx'

/** The report on a child before a court: read, let go by somebody else, made into a paper, filed, answered. */
export default function CourtReportScreen({ parts }: ScreenProps) {
  const view = useSubject('case', parts['id'] ?? '')
  const may = useMay()
  if (!may.write('inquiry-approved')) return <NotFound />
  if (!view.ready) return <Missing why={view.why} />
  return <CourtReport view={view} />
}

function CourtReport({ view }: { readonly view: SubjectView<'case'> }) {
  const { id } = view.subject
  const { actor } = useWho()
  const content = useContent()
  const words = useSheetWords()
  const paper = courtPaper(view.entries, view.state.misfiled)
  const making = useCourtPaper(id, paper)
  return (
    <CourtReportView
      id={id}
      paper={paper}
      sheet={courtReport({ ...paper, content }, words)}
      own={paper.report?.header.author.actor === actor}
      unsent={view.pending}
      {...making}
    />
  )
}
