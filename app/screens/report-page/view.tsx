import type { Mentioned, ReportState } from '@cwmis/core/subject/report/state.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useContent } from '../../hooks/content.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { ageText } from '../../parts/born-text.ts'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { RiskTag, StatusTag } from '../../parts/tag.tsx'
import { Titled } from '../../parts/titled.tsx'
import { whenText } from '../../parts/when-text.ts'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { CaseClocks } from '../case/clocks.tsx'
import { Remarks } from '../case/remarks.tsx'
import { type Act, Acts } from '../shared/acts.tsx'
import { CallPrompt } from '../shared/call-prompt.tsx'
import { EntryList } from '../shared/entry-list.tsx'
import { FormAnswers } from '../shared/form-answers.tsx'
import { lastAnswers } from '../shared/last-answers.ts'
import { shortRef } from '../shared/subject-words.ts'
import { MoreTools } from '../shared/tools.tsx'
import type { May } from '../shared/use-may.ts'

export interface ReportViewProps {
  readonly view: SubjectView<'report'>
  readonly may: May
  readonly now: number
  readonly placeName: (place: string) => string
}

/** What somebody said, what it is taken for, and the way on for each child. */
export function ReportView({ view, may, now, placeName }: ReportViewProps) {
  const { state, subject } = view
  const today = dateOf(isoOf(now))
  const open = isOpen(state)
  const place = state.place?.text ?? (state.place?.place ? placeName(state.place.place) : '')
  return (
    <Page heading={t('screens.report-page.heading', { ref: shortRef(subject.id) })} back="/" wide>
      {open && state.danger === 'yes' && <CallPrompt />}
      <Standing view={view} now={now} place={place} />
      <Acts acts={reportActs(subject.id, state, may)} />
      <MoreTools type="report" place="reports" id={subject.id} state={state} />
      <Titled heading={t('screens.report-page.children')}>
        <ul class="cards">
          {state.children.map((child) => (
            <MentionedCard
              key={child.row}
              child={child}
              report={subject.id}
              today={today}
              may={may}
            />
          ))}
        </ul>
      </Titled>
      <Titled heading={t('screens.report-page.said')}>
        <FormAnswers
          kind="report-made"
          answers={lastAnswers('report-made', view.entries, view.slices)}
          author={madeBy(view)}
        />
      </Titled>
      <EntryList
        entries={view.entries}
        unsent={view.unsent}
        heading={t('screens.child.happened')}
      />
    </Page>
  )
}

/** Who wrote the report, as far as its entry is here. */
function madeBy({ entries }: Pick<SubjectView<'report'>, 'entries'>): string | undefined {
  return entries.find(({ header }) => header.kind === 'report-made')?.header.author.actor
}

function isOpen({ status }: ReportState): boolean {
  return status === 'received' || status === 'screening'
}

interface StandingProps {
  readonly view: SubjectView<'report'>
  readonly now: number
  readonly place: string
}

function Standing({ view, now, place }: StandingProps) {
  const { state } = view
  const content = useContent()
  const held = new Set(Object.keys(view.slices))
  const open = isOpen(state)
  const running = state.clocks.filter((clock) => clock.stoppedAt === null)
  return (
    <>
      <p>
        <StatusTag words={t(`status.report.${state.status}`)} asked={view.pending} />{' '}
        <RiskTag risk={state.level} />
      </p>
      <p>
        {state.receivedAt && t('screens.report-page.received', { on: dayText(state.receivedAt) })}{' '}
        {place}
      </p>
      {state.respondedOn && (
        <p>{t('screens.report-page.responded', { when: whenText(state.respondedOn) })}</p>
      )}
      <CaseClocks clocks={running} now={now} content={content} held={held} />
      {open && <Remarks view={view} child={null} content={content} now={now} />}
    </>
  )
}

/** The ten questions first, then how urgent, then the ends that need no case. */
function reportActs(id: string, state: ReportState, may: May): readonly Act[] {
  const acts: readonly (readonly [kind: string, path: string])[] = [
    ['report-triaged', 'triage'],
    ['risk-screened', 'write/risk-screened'],
    ['report-level-lowered', 'write/report-level-lowered'],
    ['report-screened-out', 'write/report-screened-out'],
    ['officer-excluded', 'write/officer-excluded'],
  ]
  return acts
    .filter(([kind]) => may.now('report', state.status, kind))
    .map(([kind, path]) => ({
      words: `screens.write.${kind}.heading`,
      to: `/reports/${id}/${path}`,
    }))
}

interface MentionedProps {
  readonly child: Mentioned
  readonly report: string
  readonly today: string
  readonly may: May
}

function MentionedCard({ child, report, today, may }: MentionedProps) {
  const name = child.name ?? t('screens.no-name')
  const open = child.outcome === 'open'
  return (
    <li class="card">
      <p>
        <strong>{name}</strong> {child.sex && t(`codes.sex.${child.sex}`)}{' '}
        {ageText(child.born, today)}{' '}
        <StatusTag words={t(`screens.report-page.outcome.${child.outcome}`)} />
      </p>
      <p class="actions">
        {open && may.write('report-registered') && (
          <Go to={`/reports/${report}/register/${child.row}`} class="button button-quiet">
            {t('screens.report-page.register', { name })}
          </Go>
        )}
        {open && may.write('report-screened-out') && (
          <Go to={`/reports/${report}/write/report-screened-out/${child.row}`}>
            {t('screens.report-page.no-case', { name })}
          </Go>
        )}
        {child.case && (
          <Go to={`/cases/${child.case}`}>{t('screens.report-page.case', { name })}</Go>
        )}
      </p>
    </li>
  )
}
