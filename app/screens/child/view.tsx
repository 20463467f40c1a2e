import { straddles } from '@cwmis/core/form/born.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import type { GroupFiles } from '../../hooks/group.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { bornText } from '../../parts/born-text.ts'
import { Go } from '../../parts/go.tsx'
import { IdentityBar } from '../../parts/identity-bar.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { Titled } from '../../parts/titled.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { EntryList } from '../shared/entry-list.tsx'
import { FormAnswers } from '../shared/form-answers.tsx'
import { lastAnswers } from '../shared/last-answers.ts'
import { childRef, displayName, shortRef } from '../shared/subject-words.ts'
import { Files, filesOf, shownOf } from './files.tsx'
import { timeline } from './timeline.ts'
import { ChildTools } from './tools.tsx'

export interface ChildViewProps {
  readonly view: SubjectView<'child'>
  /** The child's files as far as this person may see them. */
  readonly group: GroupFiles
  readonly cases: readonly SubjectView<'case'>[]
  readonly today: string
  readonly placeName: (place: string) => string
}

/** Who the child is, every case this person may see, and one list of what happened. */
export function ChildView({ view, group, cases, today, placeName }: ChildViewProps) {
  const { subject } = view
  const files = filesOf(view, group)
  const state = { ...view.state, ...shownOf(files) }
  const name = displayName(state.names)
  const others = state.names.map((one) => one.name).filter((one) => one !== name)
  const all = timeline([...files, ...cases])
  return (
    <Page
      heading={name}
      title={t('screens.child.title', { ref: childRef(state, subject.id) })}
      back="/children"
      wide
      identity
    >
      <Identity
        state={state}
        child={subject.id}
        cases={cases.length}
        today={today}
        placeName={placeName}
      />
      {others.length > 0 && <p>{t('screens.child.also', { names: others.join(', ') })}</p>}
      <Doubts state={state} today={today} />
      <Files child={subject.id} files={files} more={group.more} />
      <CaseCards cases={cases} />
      <ChildTools view={view} />
      <Titled heading={t('screens.child.known')}>
        <FormAnswers
          kind="child-described"
          answers={lastAnswers('child-described', view.entries, view.slices)}
        />
      </Titled>
      <p>
        <Go to={`/children/${subject.id}/timeline`}>{t('screens.timeline.link')}</Go>
      </p>
      <EntryList entries={all.entries} unsent={all.unsent} heading={t('screens.child.happened')} />
    </Page>
  )
}

interface IdentityProps extends Pick<ChildViewProps, 'today' | 'placeName'> {
  readonly state: ChildState
  readonly child: string
  readonly cases: number
}

function Identity({ state, child, cases, today, placeName }: IdentityProps) {
  const place = state.home?.text ?? (state.home?.place ? placeName(state.home.place) : '')
  return (
    <IdentityBar
      name={displayName(state.names)}
      sex={state.sex}
      age={bornText(state.born, today)}
      place={place}
      reference={childRef(state, child)}
      relation={t('screens.child.cases', { count: cases })}
      flags={[]}
    />
  )
}

/** What is not sure: an age around eighteen, answers that contradict each other. */
function Doubts({ state, today }: { readonly state: ChildState; readonly today: string }) {
  return (
    <>
      {state.born && straddles(state.born, 18, today) && (
        <Notice tone="soon" title={t('parts.born.straddle')} />
      )}
      {state.conflicts.length > 0 && (
        <Notice tone="soon" title={t('screens.conflict', { count: state.conflicts.length })} />
      )}
    </>
  )
}

function CaseCards({ cases }: { readonly cases: readonly SubjectView<'case'>[] }) {
  return (
    <Titled heading={t('screens.child.case-list')}>
      {cases.length === 0 && <p>{t('screens.child.no-cases')}</p>}
      <ul class="cards">
        {cases.map((one) => (
          <li class="card" key={one.subject.id}>
            <Go to={`/cases/${one.subject.id}`}>
              {t('screens.child.case', {
                ref: shortRef(one.subject.id),
                since: dayText(one.state.owner.since),
              })}
            </Go>{' '}
            <StatusTag words={t(`status.case.${one.state.status}`)} />
          </li>
        ))}
      </ul>
    </Titled>
  )
}
