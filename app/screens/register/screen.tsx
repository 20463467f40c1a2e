import { indexContent } from '@cwmis/core/content-index.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { useState } from 'preact/hooks'
import { useContent } from '../../hooks/content.ts'
import { type SubjectView, useSubject, useSubjects } from '../../hooks/subject.ts'
import { newId } from '../../hooks/write.ts'
import type { Choice } from '../../parts/combobox.tsx'
import { textOf } from '../../parts/fields/values.ts'
import { Go } from '../../parts/go.tsx'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { FillTask } from '../fill/fill-task.tsx'
import { NotFound } from '../not-found/view.tsx'
import { lastAnswers } from '../shared/last-answers.ts'
import { Loading, Missing } from '../shared/states.tsx'
import { displayName } from '../shared/subject-words.ts'
import { useMay } from '../shared/use-may.ts'
import { useWho } from '../shared/who.ts'
import { type Registration, registrationBundles } from './bundles.ts'
import { Candidates } from './candidates.tsx'
import { describedPerson, knownPerson } from './person.ts'
import { fromReport } from './prefill.ts'
import { sameChild } from './same-child.ts'

/** Registers one child of a report: who it is, whether we know them already, and the case. */
export default function RegisterScreen({ parts }: ScreenProps) {
  const view = useSubject('report', parts['id'] ?? '')
  const may = useMay()
  if (!may.write('report-registered')) return <NotFound />
  if (!view.ready) return <Missing why={view.why} />
  return <Register view={view} row={parts['row'] ?? ''} />
}

function Register({ view, row }: { readonly view: SubjectView<'report'>; readonly row: string }) {
  const registration = useRegistration(view, row)
  const actor = useWho().actor ?? ''
  const children = useSubjects('child') ?? []
  const known = children.map(knownPerson)
  const told = lastAnswers('report-made', view.entries, view.slices)
  const mentioned = view.state.children.find((child) => child.row === row)
  // What the report says and who is at work is filled in once: not before both are known.
  if (!actor) return <Loading />
  if (!registration || !mentioned) return <NotFound />
  return (
    <FillTask
      task={{
        key: `case-opened:${view.subject.id}:${row}`,
        kinds: ['child-described', 'case-opened'],
        subject: view.subject,
        heading: t('screens.write.case-opened.heading'),
        verb: t('screens.write.case-opened.verb'),
        back: `/reports/${view.subject.id}`,
        state: view.state,
        prefill: fromReport({ report: view.state, told }, mentioned, actor),
        targets: () => ({ child: children.map(childChoice) }),
        beside: (fields, filling) =>
          ASKED_WITH.some((field) => fields.includes(field)) && (
            <Candidates
              candidates={sameChild(describedPerson(filling.answers), known)}
              filling={filling}
            />
          ),
        bundles: (answers) => registrationBundles(registration, answers),
        next: (answers) => <Next made={registration} answers={answers} />,
      }}
    />
  )
}

/** Where somebody who may be the same child is shown: with the names, and with the question itself. */
const ASKED_WITH = ['names', 'matchDecision']

/** What the registration is made of; its new ids stay the same while the screen is open. */
function useRegistration(view: SubjectView<'report'>, row: string): Registration | null {
  const [ids] = useState(() => ({ child: newId(), caseId: newId() }))
  const post = useWho().posts[0]
  const index = indexContent(useContent())
  const form = index.form(index.newestKind('case-opened')?.form ?? '')
  if (!form) return null
  const report = view.subject.id
  return { ...ids, form, row, report, post: post?.post ?? null, desk: post?.desk ?? null }
}

/** The case, and whether the child registered now has another file; who chose one has said so already. */
function Next({ made, answers }: { readonly made: Registration; readonly answers: Answers }) {
  const known = textOf(answers['matchDecision']) === 'same'
  return (
    <>
      <OpenCase id={made.caseId} />
      {!known && <Go to={`/children/${made.child}/same`}>{t('screens.child.another')}</Go>}
    </>
  )
}

function OpenCase({ id }: { readonly id: string }) {
  return (
    <p>
      <Go to={`/cases/${id}`} class="button">
        {t('screens.register.open')}
      </Go>
    </p>
  )
}

function childChoice({ subject, state }: SubjectView<'child'>): Choice {
  return { id: subject.id, words: displayName(state.names) }
}
