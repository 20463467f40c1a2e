import { concernsOf } from '@cwmis/core/subject/case/concerns.ts'
import { useDirectory } from '../../hooks/directory.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { Go } from '../../parts/go.tsx'
import { t } from '../../words/t.ts'
import { FormAnswers } from '../shared/form-answers.tsx'
import { lastAnswers } from '../shared/last-answers.ts'
import { displayName } from '../shared/subject-words.ts'
import { LivesIn } from './placement.tsx'

interface PeopleProps {
  readonly view: SubjectView<'case'>
  readonly child: SubjectView<'child'> | null
}

const ABOUT_PEOPLE = ['caregivers', 'siblings', 'livingArrangement'] as const

/** Who is responsible, what it is about as far as one may read it, and who is around the child. */
export function People({ view, child }: PeopleProps) {
  const directory = useDirectory()
  const { owner } = view.state
  const person = owner.actor ? directory.person(owner.actor)?.name : null
  const desk = owner.desk ? directory.desk(owner.desk)?.name : null
  const known = child ? lastAnswers('child-described', child.entries, child.slices) : {}
  const around = Object.fromEntries(
    ABOUT_PEOPLE.flatMap((field) => (known[field] ? [[field, known[field]]] : [])),
  )
  const concernCodes = concernsOf(view.slices)
  return (
    <section id="people" aria-labelledby="people-title">
      <h2 id="people-title">{t('screens.case.section.people')}</h2>
      <p>{t('screens.case.owner', { who: [person, desk].filter(Boolean).join(', ') || '—' })}</p>
      <LivesIn placement={view.state.placement} />
      {child && (
        <p>
          <Go to={`/children/${child.subject.id}`}>
            {t('screens.case.child', { name: displayName(child.state.names) })}
          </Go>
        </p>
      )}
      {concernCodes && <FormAnswers kind="case-opened" answers={{ concernCodes }} />}
      <FormAnswers kind="child-described" answers={around} />
    </section>
  )
}
