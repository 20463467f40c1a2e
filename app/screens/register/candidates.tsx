import { ageText } from '../../parts/born-text.ts'
import { useTools } from '../../parts/fields/tools.ts'
import { textOf } from '../../parts/fields/values.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'
import type { Filling } from '../fill/task.ts'
import type { Candidate } from './same-child.ts'

interface CandidatesProps {
  readonly candidates: readonly Candidate[]
  readonly filling: Filling
}

/** Who might be the same child, and why. Nobody is preselected; "not sure" goes on and leaves the question open. */
export function Candidates({ candidates, filling }: CandidatesProps) {
  const decided = textOf(filling.answers['matchDecision'])
  const sameAs = textOf(filling.answers['sameAs'])
  function decide(decision: string, child?: string) {
    filling.set('searchPerformed', { v: 'yes' })
    filling.set('matchDecision', { v: decision })
    filling.set('sameAs', child ? { v: child } : undefined)
  }
  if (candidates.length === 0) return null
  return (
    <section class="candidates" aria-labelledby="candidates-title">
      <h2 id="candidates-title">{t('screens.register.maybe')}</h2>
      <p>{t('screens.register.maybe-why')}</p>
      <ul class="cards">
        {candidates.map((candidate) => (
          <CandidateCard
            key={candidate.person.id}
            candidate={candidate}
            chosen={decided === 'same' && sameAs === candidate.person.id ? 'same' : decided}
            decide={decide}
          />
        ))}
      </ul>
    </section>
  )
}

interface CardProps {
  readonly candidate: Candidate
  readonly chosen: string
  readonly decide: (decision: string, child?: string) => void
}

function CandidateCard({ candidate, chosen, decide }: CardProps) {
  const { today, placeName } = useTools()
  const { person, reasons, twin } = candidate
  const name = person.names.join(', ') || t('screens.no-name')
  const choices = [
    ['same', () => decide('same', person.id)],
    ['new', () => decide('new')],
    ['unsure', () => decide('unsure')],
  ] as const
  return (
    <li class="card">
      <p>
        <strong>{name}</strong> · {ageText(person.born, today)} ·{' '}
        {person.place ? placeName(person.place) : '—'}
      </p>
      <p>{reasons.map((reason) => t(`screens.register.reason.${reason}`)).join(', ')}</p>
      {twin && <Notice tone="soon" title={t('screens.register.twin')} />}
      <p class="actions">
        {choices.map(([decision, press]) => (
          <button
            key={decision}
            type="button"
            class="button button-quiet"
            aria-pressed={chosen === decision}
            onClick={press}
          >
            {t(`screens.register.${decision}`)}
            <span class="unseen"> {name}</span>
          </button>
        ))}
      </p>
    </li>
  )
}
