import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { OutboxRow } from '../hooks/outbox.ts'
import type { Store } from '../store/open.ts'
import { sendings } from '../store/sendings.ts'
import type { Sending } from '../store/shapes.ts'

/** The outbox as its author sees it: unsent, refused, and acknowledged ones until the server's state shows them. */
export async function outboxRows(store: Store, content: Content | undefined): Promise<OutboxRow[]> {
  return (await sendings(store)).map((sending) => rowOf(sending, content))
}

function rowOf(sending: Sending, content: Content | undefined): OutboxRow {
  const { id, urgent, writtenAt, state, rule } = sending
  const setAside = state === 'waiting' && sending.setAsideAt != null
  const entries = sending.bundle.entries.map(({ header }) => ({
    id: header.id,
    kind: header.kind,
    subject: header.subject,
    sort: sortOf(content, header.kind, header.version),
  }))
  return { bundle: id, entries, urgent, writtenAt, state, rule, setAside }
}

function sortOf(content: Content | undefined, kind: string, version: number): 'fact' | 'decision' {
  if (!content) return 'fact'
  return indexContent(content).kind(kind, version)?.sort ?? 'fact'
}
