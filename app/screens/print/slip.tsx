import { slip } from '@cwmis/practice/paper/slip.ts'
import { type SubjectView, useSubject } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { Missing } from '../shared/states.tsx'
import { usePrint, useSheetWords } from './use-print.ts'
import { PrintView } from './view.tsx'

/** The slip of one hand-off, for the family to carry. */
export default function PrintSlipScreen({ parts }: ScreenProps) {
  const view = useSubject('handoff', parts.id ?? '')
  if (!view.ready) return <Missing why={view.why} />
  return <PrintSlip view={view} />
}

function PrintSlip({ view }: { readonly view: SubjectView<'handoff'> }) {
  const { id } = view.subject
  const { readBy, ...printing } = usePrint(id, ['slip'])
  const sheet = slip({ id, state: view.state }, useSheetWords())
  return (
    <PrintView
      {...printing}
      sheet={sheet}
      back={`/handoffs/${id}`}
      readBy={readBy(sheet.reference)}
      unsent={view.pending}
    />
  )
}
