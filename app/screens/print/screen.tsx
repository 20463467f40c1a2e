import { childCopy } from '@cwmis/practice/paper/child-copy.ts'
import { facesheet } from '@cwmis/practice/paper/facesheet.ts'
import { useContent } from '../../hooks/content.ts'
import { type SubjectView, useSubject } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { Missing } from '../shared/states.tsx'
import { usePrint, useSheetWords } from './use-print.ts'
import { PrintView } from './view.tsx'

const NAMES = ['facesheet', 'plan-8', 'plan-14'] as const

/** Facesheet and child's copy of one case. */
export default function PrintCaseScreen({ parts }: ScreenProps) {
  const view = useSubject('case', parts.id ?? '')
  if (!view.ready) return <Missing why={view.why} />
  if (view.state.child === null) return <PrintCase view={view} child={null} />
  return <WithChild view={view} id={view.state.child} />
}

function WithChild({ view, id }: { readonly view: SubjectView<'case'>; readonly id: string }) {
  const child = useSubject('child', id)
  return <PrintCase view={view} child={child.ready ? child : null} />
}

interface PrintCaseProps {
  readonly view: SubjectView<'case'>
  readonly child: SubjectView<'child'> | null
}

function PrintCase({ view, child }: PrintCaseProps) {
  const { id } = view.subject
  const { readBy, ...printing } = usePrint(id, NAMES)
  const words = useSheetWords()
  const { clocks } = useContent()
  const { name, ownWords } = printing.choice
  const of = { id, state: view.state, child: child?.state ?? null }
  const sheet =
    name === 'plan-8' || name === 'plan-14'
      ? childCopy({ ...of, for: name, ownWords }, words)
      : facesheet({ ...of, clocks }, words)
  return (
    <PrintView
      {...printing}
      sheet={sheet}
      back={`/cases/${id}`}
      readBy={readBy(sheet.reference)}
      unsent={view.pending || child?.pending === true}
    />
  )
}
