import { isoOf } from '@cwmis/core/time/instant.ts'
import { ClockTag } from '../../parts/clock-tag.tsx'
import { textOf } from '../../parts/fields/values.ts'
import { Go } from '../../parts/go.tsx'
import { initials } from '../../parts/identity-bar.tsx'
import { momentText, sinceText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { handoffTitle } from '../case/handoffs.tsx'
import { shortRef } from '../shared/subject-words.ts'
import { runningClock } from './lines.ts'
import type { OutsideWait } from './outside.ts'

export interface OutsideProps {
  readonly waits: readonly OutsideWait[]
  readonly now: number
  readonly deskName: (desk: string | null) => string
  readonly mayWrite: (kind: string) => boolean
}

/** What waits for offices that work with another system: what is late, what to do next, and the paper to carry. */
export function Outside(props: OutsideProps) {
  const { waits } = props
  if (waits.length === 0) return null
  const late = waits.filter((wait) => wait.isLate).length
  return (
    <section aria-labelledby="outside-title">
      <h2 id="outside-title">{t('screens.handoffs.outside', { count: waits.length })}</h2>
      <p>{t('screens.handoffs.outside.late', { count: late })}</p>
      <ul class="cards">
        {waits.map((wait) => (
          <OutsideCard key={wait.line.id} {...props} wait={wait} />
        ))}
      </ul>
    </section>
  )
}

function OutsideCard({ wait, ...props }: OutsideProps & { readonly wait: OutsideWait }) {
  const { id, state } = wait.line
  const clock = runningClock(state)
  return (
    <li class={wait.step === 'leave' ? 'card card-asked' : 'card'}>
      <Go to={`/handoffs/${id}`}>
        {handoffTitle(state.code)} · {initials(textOf(state.content['childName']))}
      </Go>
      <p>
        {t('screens.handoffs.sent.with', { desk: props.deskName(state.to.desk) })}{' '}
        <ClockTag clock={clock} now={props.now} />
      </p>
      <p>{t(`screens.handoffs.outside.step.${wait.step}`)}</p>
      <p class="detail">
        {state.sentAt &&
          t('screens.handoffs.outside.since', {
            since: sinceText(state.sentAt, isoOf(props.now)),
          })}{' '}
        {clock && t('screens.handoffs.outside.limit', { limit: momentText(clock.dueAt) })}
      </p>
      <Ways id={id} tells={wait.tells !== null && props.mayWrite(wait.tells) ? wait.tells : null} />
    </li>
  )
}

/** Write what they said, or print what can be carried to them. */
function Ways({ id, tells }: { readonly id: string; readonly tells: string | null }) {
  return (
    <ul class="acts">
      {tells !== null && (
        <li>
          <Go to={`/handoffs/${id}/write/${tells}`} class="button button-quiet">
            {t('screens.handoffs.outside.tell')}
          </Go>
        </li>
      )}
      <li>
        <Go to={`/handoffs/${id}/print`} class="button button-quiet">
          {t('screens.handoffs.outside.print', { ref: shortRef(id) })}
        </Go>
      </li>
    </ul>
  )
}
