import { isoOf } from '@cwmis/core/time/instant.ts'
import { useState } from 'preact/hooks'
import { ClockTag } from '../../parts/clock-tag.tsx'
import { textOf } from '../../parts/fields/values.ts'
import { Go } from '../../parts/go.tsx'
import { initials } from '../../parts/identity-bar.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { momentText, sinceText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { handoffTitle } from '../case/handoffs.tsx'
import { runningClock } from './lines.ts'
import { byCode, type OutsideWait } from './outside.ts'
import { Ways } from './outside-ways.tsx'

export interface OutsideProps {
  readonly waits: readonly OutsideWait[]
  readonly now: number
  readonly deskName: (desk: string | null) => string
  readonly mayWrite: (kind: string) => boolean
}

/** What waits for offices that work with another system: what is late, what to do next, and the paper to carry. */
export function Outside(props: OutsideProps) {
  const { waits } = props
  const [code, setCode] = useState('')
  if (waits.length === 0) return null
  const late = waits.filter((wait) => wait.isLate).length
  const shown = byCode(waits, code)
  return (
    <section aria-labelledby="outside-title">
      <h2 id="outside-title">{t('screens.handoffs.outside', { count: waits.length })}</h2>
      <p>{t('screens.handoffs.outside.late', { count: late })}</p>
      {waits.length > 1 && (
        <TextBox
          id="outside-code"
          label={t('screens.handoffs.outside.code')}
          value={code}
          change={setCode}
        />
      )}
      {shown.length === 0 && <p role="status">{t('screens.handoffs.outside.code.none')}</p>}
      <ul class="cards">
        {shown.map((wait) => (
          <OutsideCard key={wait.line.id} {...props} wait={wait} />
        ))}
      </ul>
    </section>
  )
}

function OutsideCard({ wait, ...props }: OutsideProps & { readonly wait: OutsideWait }) {
  const { id, state } = wait.line
  const clock = runningClock(state)
  const { lateSince } = wait
  return (
    <li class={wait.step === 'leave' ? 'card card-asked' : 'card'}>
      <Go to={`/handoffs/${id}`}>
        {handoffTitle(state.code)} · {initials(textOf(state.content['childName']))}
      </Go>
      <p>
        {t('screens.handoffs.sent.with', { desk: props.deskName(state.to.desk) })}{' '}
        <ClockTag clock={clock && { ...clock, dueAt: lateSince ?? clock.dueAt }} now={props.now} />
      </p>
      {lateSince !== null ? (
        <p class="complaint">
          {t('screens.handoffs.outside.stuck', { since: momentText(lateSince) })}
        </p>
      ) : (
        <p>{t(`screens.handoffs.outside.step.${wait.step}`)}</p>
      )}
      <p class="detail">
        {state.sentAt &&
          t('screens.handoffs.outside.since', {
            since: sinceText(state.sentAt, isoOf(props.now)),
          })}{' '}
        {clock && t('screens.handoffs.outside.limit', { limit: momentText(clock.dueAt) })}
      </p>
      <Ways wait={wait} mayWrite={props.mayWrite} />
    </li>
  )
}
