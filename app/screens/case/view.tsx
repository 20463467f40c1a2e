import type { Content } from '@cwmis/core/content.ts'
import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { bornText } from '../../parts/born-text.ts'
import { Go } from '../../parts/go.tsx'
import { IdentityBar } from '../../parts/identity-bar.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { StageRail } from '../../parts/stage-rail.tsx'
import { t } from '../../words/t.ts'
import { Acts } from '../shared/acts.tsx'
import { EntryList } from '../shared/entry-list.tsx'
import { childRef, displayName, shortRef } from '../shared/subject-words.ts'
import { MoreTools } from '../shared/tools.tsx'
import { type CaseLook, nextActs, rareActs } from './acts.ts'
import { CaseClocks } from './clocks.tsx'
import { Confirm } from './confirm.tsx'
import { Consents } from './consents.tsx'
import { CaseHandoffs } from './handoffs.tsx'
import { CaseOutline } from './outline.tsx'
import { People } from './people.tsx'
import { PlanSection } from './plan-section.tsx'
import { Remarks } from './remarks.tsx'
import { Safety } from './safety.tsx'
import { Visits } from './visits.tsx'
import { waitsFor } from './waits-for.ts'

export interface CaseViewProps {
  readonly view: SubjectView<'case'>
  /** Null where the child is not on this device. */
  readonly child: SubjectView<'child'> | null
  readonly handoffs: readonly SubjectView<'handoff'>[]
  readonly look: CaseLook
  /** Desks of the posts held. */
  readonly held: readonly string[]
  readonly now: number
  readonly content: Content
  readonly placeName: (place: string) => string
}

/** The case: who, how safe, where in the process, what runs, what comes next, what happened. */
export function CaseView(props: CaseViewProps) {
  const { view, child, look, now, content } = props
  const { state } = view
  const name = child ? displayName(child.state.names) : t('screens.no-name')
  const today = dateOf(isoOf(now))
  const waits = waitsFor(state, look.actor)
  return (
    <Page
      heading={name}
      title={t('screens.case.title', { ref: shortRef(look.id) })}
      back="/"
      wide
      identity
    >
      <CaseIdentity {...props} />
      <Doubts state={state} />
      <Remarks view={view} child={child} content={content} now={now} />
      <Safety state={state} today={today} />
      <StageRail stages={state.stages} ended={endOf(state)} />
      <CaseClocks clocks={state.clocks} now={now} content={content} held={heldCompartments(view)} />
      <section aria-labelledby="next-title">
        <h2 id="next-title">{t('screens.case.next')}</h2>
        {waits && <p>{t(waits)}</p>}
        <Confirm look={look} view={view} />
        <Acts acts={nextActs(look)} />
        <details class="why">
          <summary>{t('screens.case.more')}</summary>
          <Acts acts={rareActs(look)} />
        </details>
        <MoreTools type="case" place="cases" id={look.id} state={state} />
        <p>
          <Go to={`/cases/${look.id}/print`}>{t('screens.print.link')}</Go>
        </p>
      </section>
      <Sections {...props} today={today} />
    </Page>
  )
}

/** Everything about the case, section by section, with the way through it. */
function Sections(props: CaseViewProps & { readonly today: string }) {
  const { view, child, look, today } = props
  const { state } = view
  return (
    <div class="with-outline">
      <CaseOutline />
      <div>
        <People view={view} child={child} />
        <PlanSection state={state} id={look.id} may={look.may} />
        <Visits state={state} />
        <Consents id={look.id} state={state} may={look.may} today={today} />
        <CaseHandoffs state={state} handoffs={props.handoffs} />
        <EntryList
          entries={view.entries}
          unsent={view.unsent}
          heading={t('screens.child.happened')}
        />
      </div>
    </div>
  )
}

/** Decisions that were asked for and not taken, answers that contradict each other. */
function Doubts({ state }: { readonly state: CaseState }) {
  return (
    <>
      {state.asked.length > 0 && (
        <Notice tone="asked" title={t('screens.case.asked', { count: state.asked.length })} />
      )}
      {state.conflicts.length > 0 && (
        <Notice tone="soon" title={t('screens.conflict', { count: state.conflicts.length })} />
      )}
    </>
  )
}

function CaseIdentity({ view, child, look, held, now, placeName }: CaseViewProps) {
  const { state } = view
  const place = child?.state.home?.place ?? state.place
  return (
    <IdentityBar
      name={child ? displayName(child.state.names) : t('screens.no-name')}
      sex={child?.state.sex ?? null}
      age={bornText(child?.state.born ?? null, dateOf(isoOf(now)))}
      place={child?.state.home?.text ?? (place ? placeName(place) : '')}
      reference={child ? childRef(child.state, child.subject.id) : shortRef(look.id)}
      relation={relationWords(state, look.actor, held)}
      flags={state.visits[0]?.safety === 'danger' ? [t('codes.safety-now.danger')] : []}
    />
  )
}

function relationWords(state: CaseState, actor: string, desks: readonly string[]): string {
  if (state.owner.actor === actor) return t('screens.case.yours')
  const mine = state.owner.desk !== null && desks.includes(state.owner.desk)
  return t(mine ? 'screens.case.your-desk' : 'screens.case.theirs')
}

function endOf(state: CaseState): string | null {
  return state.status === 'closed' ? t('status.case.closed') : null
}

/** The compartments this person reads of the case: a clock of one shows its own name only then. */
function heldCompartments(view: SubjectView<'case'>): ReadonlySet<string> {
  return new Set(Object.keys(view.slices))
}
