import { indexContent } from '@cwmis/core/content-index.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useState } from 'preact/hooks'
import { useContent } from '../../hooks/content.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { type SubjectView, useSubject, useSubjects } from '../../hooks/subject.ts'
import { newId } from '../../hooks/write.ts'
import { ageText } from '../../parts/born-text.ts'
import { codesOf, textOf } from '../../parts/fields/values.ts'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { FillTask } from '../fill/fill-task.tsx'
import { NotFound } from '../not-found/view.tsx'
import { Missing } from '../shared/states.tsx'
import { childRef, displayName, shortRef } from '../shared/subject-words.ts'
import { useMay } from '../shared/use-may.ts'
import { useWho } from '../shared/who.ts'
import { ByHand } from './by-hand.tsx'
import {
  cannotSend,
  type HandoffRow,
  type HandoffSource,
  handedOver,
  handoffBody,
} from './content.ts'
import { ServicesNear } from './near.tsx'
import { ReceiverPreview } from './preview.tsx'
import { receivers } from './receivers.ts'

/** Asks another office for a service: what kind, to whom, what is shared, on what basis, and as the receiver will see it. */
export default function ComposerScreen({ parts }: ScreenProps) {
  const view = useSubject('case', parts['id'] ?? '')
  const may = useMay()
  if (!may.write('referral-made')) return <NotFound />
  if (!view.ready) return <Missing why={view.why} />
  return <Composer view={view} />
}

function Composer({ view }: { readonly view: SubjectView<'case'> }) {
  const [handoff] = useState(newId)
  const content = useContent()
  const index = indexContent(content)
  const directory = useDirectory()
  const roles = useWho().roles ?? []
  const source = useSource(view)
  const form = index.form(index.newestKind('referral-made')?.form ?? '')
  if (!form) return <NotFound />
  const { sent, byHand } = handedOver(content.handoffs, form.code, roles)
  function rowOf(answers: Answers): HandoffRow | null {
    const definition = sent.find((one) => one.code === textOf(answers['handoffCode']))
    return definition && form ? { definition, form, lists: content.codeLists } : null
  }
  return (
    <FillTask
      task={{
        key: `referral-made:${view.subject.id}`,
        kinds: ['referral-made'],
        subject: view.subject,
        heading: t('screens.write.referral-made.heading'),
        verb: t('screens.write.referral-made.verb'),
        back: `/cases/${view.subject.id}`,
        state: view.state,
        codes: { handoffs: sent.map((one) => one.code) },
        targets: (answers) => ({ desk: receivers(directory, rowOf(answers)?.definition.to ?? []) }),
        blocked: cannotSend,
        beside: (fields, { answers }) => [
          fields.includes('handoffCode') && <ByHand key="by-hand" rows={byHand} />,
          fields.includes('serviceCodes') && nearOf(source, answers),
        ],
        before: (answers) => (
          <ReceiverPreview source={source} row={rowOf(answers)} answers={answers} />
        ),
        bundles: (answers) => [draftsOf(answers, { view, source, handoff, row: rowOf(answers) })],
      }}
    />
  )
}

/** Beside the question what is asked for: who offers it near the child. */
function nearOf({ child }: HandoffSource, answers: Answers) {
  const services = codesOf(answers['serviceCodes'])
  return <ServicesNear key="near" services={services} place={child?.home?.place ?? null} />
}

interface Sending {
  readonly view: SubjectView<'case'>
  readonly source: HandoffSource
  readonly handoff: string
  readonly row: HandoffRow | null
}

/** Two facts in one bundle: the case says what was asked, the hand-off carries what may travel. */
function draftsOf(answers: Answers, { view, source, handoff, row }: Sending) {
  const track = row?.definition.track
  const own = {
    ...answers,
    handoff: { v: handoff },
    ...(source.fromDesk ? { fromDesk: { v: source.fromDesk } } : {}),
    ...(track ? { track: { v: track } } : {}),
  }
  const made = { subject: view.subject, kind: 'referral-made', answers: own }
  if (!row) return [made]
  const subject = { type: 'handoff', id: handoff } as const
  return [made, { subject, kind: 'handoff-sent', answers: handoffBody(source, row, answers) }]
}

/** Who the child is and who sends, as the receiver may know it. */
function useSource({ subject, state }: SubjectView<'case'>): HandoffSource {
  const children = useSubjects('child') ?? []
  const child = children.find((one) => one.subject.id === state.child) ?? null
  const session = useWho()
  const directory = useDirectory()
  const today = dateOf(isoOf(useNow()))
  const fromDesk = session.posts[0]?.desk ?? null
  const deskName = fromDesk ? directory.desk(fromDesk)?.name : undefined
  return {
    caseId: subject.id,
    reference: child ? childRef(child.state, child.subject.id) : shortRef(subject.id),
    childName: child ? displayName(child.state.names) : '',
    child: child?.state ?? null,
    age: child?.state.born ? ageText(child.state.born, today) : '',
    sender: [session.name, deskName].filter(Boolean).join(', '),
    fromDesk,
  }
}
