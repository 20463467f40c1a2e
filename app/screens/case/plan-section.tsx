import type { CaseState, Plan, PlanAction } from '@cwmis/core/subject/case/state.ts'
import { Go } from '../../parts/go.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import type { May } from '../shared/use-may.ts'
import { ChildVoice } from './child-voice.tsx'

interface PlanSectionProps {
  readonly state: CaseState
  readonly id: string
  readonly may: May
}

/** The plan in force, and the one still being decided. */
export function PlanSection({ state, id, may }: PlanSectionProps) {
  const { plan, draftPlan } = state
  const update = may.write('action-updated') && state.status !== 'closed'
  return (
    <section id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{t('screens.case.section.plan')}</h2>
      {!plan && !draftPlan && <p>{t('screens.case.no-plan')}</p>}
      <ChildVoice plan={plan ?? draftPlan} level={3} />
      {plan && (
        <PlanTable
          plan={plan}
          caption={t('screens.case.plan-now', { version: plan.version })}
          {...(update ? { update: id } : {})}
        />
      )}
      {draftPlan && (
        <>
          <p>
            <StatusTag words={t(`screens.case.draft.${draftPlan.status}`)} asked />
          </p>
          <PlanTable
            plan={draftPlan}
            caption={t('screens.case.plan-draft', { version: draftPlan.version })}
          />
        </>
      )}
      <Tracks state={state} id={id} may={may} />
    </section>
  )
}

interface PlanTableProps {
  readonly plan: Plan
  readonly caption: string
  /** Id of the case in which actions may be updated. */
  readonly update?: string
}

/** The actions of a plan: what, who, by when, how far. */
export function PlanTable({ plan, caption, update }: PlanTableProps) {
  return (
    <ListTable<PlanAction>
      caption={caption}
      rows={plan.actions}
      rowKey={(action) => action.row}
      columns={[
        { key: 'what', head: t('screens.case.what'), cell: (action) => action.what || '—' },
        { key: 'who', head: t('screens.case.who'), cell: (action) => action.who ?? '—' },
        {
          key: 'due',
          short: true,
          head: t('screens.case.due'),
          cell: (action) => (action.due ? dayText(action.due) : '—'),
        },
        {
          key: 'status',
          short: true,
          head: t('screens.case.status'),
          cell: (action) => (
            <>
              {t(`codes.action-status.${action.status}`)}{' '}
              {update && (
                <Go to={`/cases/${update}/write/action-updated/${action.row}`}>
                  {t('screens.case.update')}
                  <span class="unseen"> {action.what}</span>
                </Go>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Tracks({ state, id, may }: PlanSectionProps) {
  if (state.tracks.length === 0) return null
  return (
    <>
      <h3>{t('screens.case.tracks')}</h3>
      <ul>
        {state.tracks.map((track) => (
          <li key={track.track}>
            {t(`tracks.${track.track}`)}: {t(`screens.case.track.${track.status}`)}{' '}
            {track.status === 'open' && may.write('track-ended') && (
              <Go to={`/cases/${id}/write/track-ended/${track.track}`}>
                {t('screens.write.track-ended.heading')}
                <span class="unseen"> {t(`tracks.${track.track}`)}</span>
              </Go>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
