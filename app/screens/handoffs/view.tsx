import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'
import type { ComponentChildren } from 'preact'
import { ClockTag } from '../../parts/clock-tag.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { textOf } from '../../parts/fields/values.ts'
import { Go } from '../../parts/go.tsx'
import { initials } from '../../parts/identity-bar.tsx'
import { Page } from '../../parts/page.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { t } from '../../words/t.ts'
import { handoffTitle } from '../case/handoffs.tsx'
import {
  type HandoffGroup,
  type HandoffLine,
  inGroup,
  RECEIVED_GROUPS,
  receivedGroup,
  runningClock,
  SENT_GROUPS,
  sentGroup,
} from './lines.ts'

export interface HandoffsViewProps {
  readonly received: readonly HandoffLine[]
  readonly sent: readonly HandoffLine[]
  readonly now: number
  readonly deskName: (desk: string | null) => string
  /** Messages of the other end that were not read here. */
  readonly unread: (line: HandoffLine) => number
  readonly above?: ComponentChildren
}

/** The desk's hand-offs, those that came and those that went, what is late first. */
export function HandoffsView(props: HandoffsViewProps) {
  return (
    <Page heading={t('screens.handoffs.heading')} wide>
      {props.above}
      <Side
        {...props}
        side="received"
        lines={props.received}
        groups={RECEIVED_GROUPS}
        groupOf={receivedGroup}
      />
      <Side {...props} side="sent" lines={props.sent} groups={SENT_GROUPS} groupOf={sentGroup} />
    </Page>
  )
}

interface SideProps extends HandoffsViewProps {
  readonly side: 'received' | 'sent'
  readonly lines: readonly HandoffLine[]
  readonly groups: readonly HandoffGroup[]
  readonly groupOf: (state: HandoffState) => HandoffGroup
}

function Side(props: SideProps) {
  const { side, lines, groups, groupOf } = props
  return (
    <section aria-labelledby={`${side}-title`}>
      <h2 id={`${side}-title`}>{t(`screens.handoffs.${side}`, { count: lines.length })}</h2>
      {lines.length === 0 && (
        <EmptyState why="none-yet" words={t(`screens.handoffs.${side}.empty`)} />
      )}
      {groups.map((group, place) => {
        const members = inGroup(lines, group, groupOf)
        if (members.length === 0) return null
        const open =
          place === 0 || group === 'returned' || members.some((line) => props.unread(line) > 0)
        return (
          <details key={group} open={open}>
            <summary>{t(`screens.handoffs.group.${group}`, { count: members.length })}</summary>
            <ul class="cards">
              {members.map((line) => (
                <HandoffCard key={line.id} {...props} line={line} />
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

function HandoffCard(props: SideProps & { readonly line: HandoffLine }) {
  const { line, now, deskName, side } = props
  const { state } = line
  const unread = props.unread(line)
  const other = deskName(side === 'received' ? state.from.desk : state.to.desk)
  return (
    <li class={line.pending ? 'card card-asked' : 'card'}>
      <Go to={`/handoffs/${line.id}`}>
        {handoffTitle(state.code)} · {initials(textOf(state.content['childName']))}
      </Go>
      <p>
        {t(`screens.handoffs.${side}.with`, { desk: other })}{' '}
        <StatusTag words={t(`status.handoff.${state.status}`)} />{' '}
        <ClockTag clock={runningClock(state)} now={now} />{' '}
        {unread > 0 && <StatusTag words={t('screens.handoffs.unread', { count: unread })} />}{' '}
        {line.pending && <StatusTag words={t('screens.unsent')} asked />}
      </p>
    </li>
  )
}
