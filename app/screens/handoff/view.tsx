import type { HandoffSide } from '@cwmis/core/handoff/machine.ts'
import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { ClockTag } from '../../parts/clock-tag.tsx'
import { textOf } from '../../parts/fields/values.ts'
import { Go } from '../../parts/go.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { Titled } from '../../parts/titled.tsx'
import { messagesForMe } from '../../view/messages.ts'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { handoffTitle } from '../case/handoffs.tsx'
import { runningClock } from '../handoffs/lines.ts'
import { Acts } from '../shared/acts.tsx'
import { EntryList } from '../shared/entry-list.tsx'
import { FormAnswers } from '../shared/form-answers.tsx'
import { hrefOf, shortRef } from '../shared/subject-words.ts'
import type { May } from '../shared/use-may.ts'
import { aboutOf, handoffActs } from './acts.ts'
import { MESSAGE, Messages } from './messages.tsx'

export interface HandoffViewProps {
  readonly view: SubjectView<'handoff'>
  readonly sides: readonly HandoffSide[]
  readonly may: May
  readonly isOutside: boolean
  readonly now: number
  readonly deskName: (desk: string | null) => string
  readonly personName: (actor: string | null) => string
}

/** Who asks what of whom, how far it is, who is responsible, and what one may do next. */
export function HandoffView(props: HandoffViewProps) {
  const { view, sides, may } = props
  const { state, subject } = view
  const about = sides.includes('sender') ? aboutOf(state) : null
  return (
    <Page
      heading={`${handoffTitle(state.code)} · ${textOf(state.content['childName'])}`}
      title={t('screens.handoff.title', { ref: shortRef(subject.id) })}
      back="/handoffs"
    >
      <Standing {...props} />
      <Titled heading={t('screens.handoff.asked')}>
        <FormAnswers kind="handoff-sent" answers={state.content} />
      </Titled>
      <Acts acts={handoffActs(subject.id, state, { sides, may, isOutside: props.isOutside })} />
      <Messages
        id={subject.id}
        entries={view.entries}
        unsent={view.unsent}
        count={messagesForMe(state, [])}
        deskName={props.deskName}
        writes={sides.length > 0 && may.write(MESSAGE)}
      />
      <p>
        <Go to={`/handoffs/${subject.id}/print`}>{t('screens.print.link-slip')}</Go>
      </p>
      {about && (
        <p>
          <Go to={hrefOf(about)}>{t('screens.handoff.about')}</Go>
        </p>
      )}
      <EntryList
        entries={view.entries.filter(({ header }) => header.kind !== MESSAGE)}
        unsent={view.unsent}
        heading={t('screens.child.happened')}
      />
    </Page>
  )
}

/** Between whom, how far it is and who is responsible. */
function Standing(props: HandoffViewProps) {
  const { view, now, deskName } = props
  const { state } = view
  return (
    <>
      <p>
        <StatusTag words={t(`status.handoff.${state.status}`)} asked={view.pending} />{' '}
        <ClockTag clock={runningClock(state)} now={now} />
      </p>
      <p>
        {t('screens.handoff.between', {
          from: deskName(state.from.desk),
          to: deskName(state.to.desk),
        })}
      </p>
      <p>{stateWords(props)}</p>
      <Responsible {...props} />
    </>
  )
}

/** What the state means for whoever reads: sent is not delivered, delivered is not accepted. */
function stateWords({ view, deskName, personName }: HandoffViewProps): string {
  const { state } = view
  const at = momentOf(state)
  return t(`screens.handoff.state.${state.status}`, {
    at: at ? momentText(at) : '—',
    desk: deskName(state.to.desk),
    who: personName(state.to.actor),
  })
}

function momentOf(state: HandoffState): string | null {
  const times = [state.acceptedAt, state.openedAt, state.deliveredAt, state.sentAt]
  return times.find((time) => time !== null) ?? null
}

function Responsible({ view, sides }: HandoffViewProps) {
  const mine = sides.includes(view.state.responsible)
  const open = !['closed', 'recalled'].includes(view.state.status)
  if (!open) return null
  return (
    <Notice
      title={t(mine ? 'screens.handoff.you-responsible' : 'screens.handoff.they-responsible')}
    />
  )
}
