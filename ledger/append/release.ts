import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { isUuid } from '@cwmis/core/entry/bounds.ts'
import type { Bundle, Parts } from '@cwmis/core/entry/entry.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { openBox } from '../keys/box.ts'
import type { Keys } from '../keys/keys.ts'

/** An entry taken out of quarantine by a bundle's decision. */
export interface Released {
  readonly header: Header
  readonly parts: Parts
  readonly signature: string
  readonly bundle: string
  /** The subject it named itself, and whether its kind may open one. */
  readonly subject: Subject
  readonly opens: boolean
  /** Place of its author's office. */
  readonly place: string | null
}

/** What `app.append_quarantined` answers. */
export interface StoredQuarantine {
  readonly header: string
  readonly signature: string
  readonly bundle: string
  readonly place: string | null
  readonly sealed: string
  readonly wrapped: string
  readonly key: number
}

/** Which quarantined entry a bundle means to release: its id and author. Null for every other bundle. */
export function releaseWanted(bundle: Bundle): { entry: string; author: string } | null {
  const first = bundle.entries[0]
  if (first?.header.kind !== 'quarantine-released') return null
  const open = first.parts.open?.body ?? {}
  const entry = textOf(open, 'entry')
  const author = textOf(open, 'author')
  return !isUuid(entry) || author === null ? null : { entry, author }
}

/** The name under which a quarantined body is sealed. */
export function quarantinePlace(entry: string, author: string): string {
  return `quarantine:${entry}:${author}`
}

/** Opens a quarantined entry. @throws when it was tampered with */
export function openQuarantined(content: Content, keys: Keys, stored: StoredQuarantine): Released {
  const header = headerOf(stored.header)
  const at = {
    sealing: 'quarantine',
    place: quarantinePlace(header.id, header.author.actor),
  } as const
  const box = {
    sealed: Buffer.from(stored.sealed, 'base64'),
    wrapped: Buffer.from(stored.wrapped, 'base64'),
    key: stored.key,
  }
  const { bundle, signature, place } = stored
  return {
    header,
    parts: JSON.parse(openBox(keys, at, box).toString()),
    signature,
    bundle,
    subject: header.subject,
    opens: indexContent(content).newestKind(header.kind)?.opens === true,
    place,
  }
}

/** The header of a stored text, whose first line names what it is. */
export function headerOf(text: string): Header {
  return JSON.parse(text.slice(text.indexOf('\n') + 1))
}
