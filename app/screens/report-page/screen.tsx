import { useNow } from '../../hooks/live.ts'
import { useSubject } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { Missing } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { ReportView } from './view.tsx'

/** One report: what was said, how urgent, and what became of each child in it. */
export default function ReportPageScreen({ parts }: ScreenProps) {
  const view = useSubject('report', parts['id'] ?? '')
  const may = useMay()
  const now = useNow()
  const placeName = usePlaceNames()
  if (!view.ready) return <Missing why={view.why} />
  return <ReportView view={view} may={may} now={now} placeName={placeName} />
}
