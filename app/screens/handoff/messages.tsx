import type { Entry } from '@cwmis/core/entry/entry.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { Go } from '../../parts/go.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { AuthorName } from '../shared/entry-list.tsx'

/** The kind of a message between the two ends. */
export const MESSAGE = 'handoff-message'

interface MessagesProps {
  readonly id: string
  /** Newest first, as a subject's entries come. */
  readonly entries: readonly Entry[]
  readonly unsent: ReadonlySet<string>
  /** How many there are in all: older ones may not be on this device. */
  readonly count: number
  readonly deskName: (desk: string | null) => string
  /** May this person write to the other end? */
  readonly writes: boolean
}

/** What the two ends wrote to each other, oldest first, and the way to write more. */
export function Messages(props: MessagesProps) {
  const { id, entries, unsent, count, deskName, writes } = props
  const shown = entries.filter(({ header }) => header.kind === MESSAGE).toReversed()
  const sent = shown.filter(({ header }) => !unsent.has(header.id)).length
  return (
    <section aria-labelledby="messages-title">
      <h2 id="messages-title">{t('screens.handoff.messages')}</h2>
      {shown.length === 0 && <p>{t('screens.handoff.messages.none')}</p>}
      {count > sent && <p class="detail">{t('screens.handoff.messages.older')}</p>}
      <ol class="cards">
        {shown.map((entry) => (
          <li class="card" key={entry.header.id}>
            <p class="card-title">
              <strong>{deskName(textOf(entry.parts.open ?? {}, 'fromDesk'))}</strong>{' '}
              {unsent.has(entry.header.id) && <StatusTag words={t('screens.unsent')} asked />}
            </p>
            <p>{textOf(entry.parts.open ?? {}, 'text')}</p>
            <p class="detail">
              {momentText(entry.header.happenedOn.from)} · <AuthorName entry={entry} />
            </p>
          </li>
        ))}
      </ol>
      {writes && (
        <p>
          <Go to={`/handoffs/${id}/write/${MESSAGE}`} class="button button-quiet">
            {t(`screens.write.${MESSAGE}.heading`)}
          </Go>
        </p>
      )}
    </section>
  )
}
