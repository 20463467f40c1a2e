import type { Entry } from '@cwmis/core/entry/entry.ts'
import { joinAnswers } from '@cwmis/core/form/split.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { StatusTag } from '../../parts/tag.tsx'
import { whenText } from '../../parts/when-text.ts'
import { momentText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'
import { FormAnswers } from './form-answers.tsx'

interface EntryListProps {
  /** Newest first. */
  readonly entries: readonly Entry[]
  readonly unsent: ReadonlySet<string>
  readonly heading: string
}

/** What happened, newest first: each entry in the past tense, with when, who, and its answers on press. */
export function EntryList({ entries, unsent, heading }: EntryListProps) {
  return (
    <section aria-labelledby="entries-title" id="entries">
      <h2 id="entries-title">{heading}</h2>
      {entries.length === 0 && <p>{t('parts.empty.none-yet')}</p>}
      <ol class="cards">
        {entries.map((entry) => (
          <EntryCard key={entry.header.id} entry={entry} waiting={unsent.has(entry.header.id)} />
        ))}
      </ol>
    </section>
  )
}

/** A kind this person may know only by its cover, or a version newer than the app. */
export function entryTitle(kind: string): string {
  const key = `kinds.${kind}.title`
  return t(hasWords(key) ? key : 'screens.restricted')
}

function EntryCard({ entry, waiting }: { readonly entry: Entry; readonly waiting: boolean }) {
  const { header, receipt } = entry
  const refused = receipt.verdict === 'refused'
  const written = Object.values(entry.parts).some((part) => Object.keys(part).length > 0)
  return (
    <li class={refused ? 'card card-asked' : 'card'}>
      <p class="card-title">
        <strong>{entryTitle(header.kind)}</strong>{' '}
        {waiting && <StatusTag words={t('screens.unsent')} asked />}{' '}
        {refused && <StatusTag words={t('screens.asked-refused')} asked />}
      </p>
      <p class="detail">
        {whenText(header.happenedOn)} · <AuthorName entry={entry} />
        <Late entry={entry} />
      </p>
      {written && <Answered entry={entry} />}
    </li>
  )
}

/** What was answered, behind a press. */
export function Answered({ entry }: { readonly entry: Entry }) {
  const { header } = entry
  return (
    <details>
      <summary>
        {t('screens.details')}
        <span class="unseen">: {entryTitle(header.kind)}</span>
      </summary>
      <FormAnswers
        kind={header.kind}
        version={header.version}
        answers={joinAnswers(entry.parts)}
        author={header.author.actor}
      />
    </details>
  )
}

/** Who wrote it: name and role, a partner's system, or a rule. */
export function AuthorName({ entry }: { readonly entry: Entry }) {
  const directory = useDirectory()
  const { author } = entry.header
  if (author.actor.includes(':')) return <>{t(systemWords(author.actor))}</>
  const name = directory.person(author.actor)?.name
  const role = hasWords(`roles.${author.role}`) ? t(`roles.${author.role}`) : ''
  return <>{[name, role].filter(Boolean).join(', ') || t('screens.somebody')}</>
}

/** Who told it where no person of this house wrote it: a partner's own system, or a rule. */
function systemWords(actor: string): string {
  const [sort = '', name = ''] = actor.split(':')
  const partner = `screens.by-system.${name}`
  return sort === 'system' && hasWords(partner) ? partner : 'screens.by-system'
}

/** Recorded on a later day than it happened: said, for the times of an entry are never one. */
function Late({ entry }: { readonly entry: Entry }) {
  const { happenedOn } = entry.header
  const recorded = entry.receipt.recordedAt
  if (!recorded || dateOf(happenedOn.from) === dateOf(recorded)) return null
  return <> · {t('screens.recorded', { at: momentText(recorded) })}</>
}
