import type { Content } from '@cwmis/core/content.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Keys } from '../keys/keys.ts'
import { type EntryTexts, readIn } from './entry-rows.ts'
import { isDated, openEntry, partText, serveEntry } from './serve-entry.ts'

/** For whom an entry is served: the compartments they hold, and what type of subject it is about. */
export interface Serving {
  readonly content: Content
  readonly keys: Keys
  readonly held: readonly Compartment[]
  readonly type: string
}

const COMMITMENTS = ',"commitments":{'

/**
 * The JSON of an entry as `serveEntry` gives it. Where nothing has to be hidden of it but what no reader gets, it is
 * put together of the texts as they lie there, unread; else it is read, served and written.
 * @throws when a sealed part was tampered with
 */
export function entryText(serving: Serving, stored: EntryTexts): string | null {
  const lying = textAsItLies(serving, stored)
  if (lying !== null) return lying
  const { content, keys, held, type } = serving
  const served = serveEntry(content, openEntry(keys, readIn(stored), held), { held, type })
  return served === null ? null : JSON.stringify(served)
}

/** Null where the entry has to be read to be served. */
function textAsItLies({ keys, held, type }: Serving, stored: EntryTexts): string | null {
  if (isDated(type, held)) return null
  const text = stored.header.slice(stored.header.indexOf('\n') + 1)
  if (!areHeld(text, held)) return null
  const header = withoutStamp(text)
  const receipt = withoutCount(stored.receipt)
  if (header === null || receipt === null) return null
  const parts = stored.parts
    .filter(({ compartment }) => held.includes(compartment))
    .map((part) => `"${part.compartment}":${partText(keys, stored.id, part)}`)
  return `{"header":${header},"receipt":${receipt},"parts":{${parts.join(',')}}}`
}

/*
 * Both texts are canonical: members stand in the order of their names without white space, and a quotation mark
 * within a word never follows a comma or a brace without a backslash. A member is where its name stands so.
 */

/** Are all compartments of which the header has commitments held? */
function areHeld(header: string, held: readonly string[]): boolean {
  const from = header.indexOf(COMMITMENTS)
  const to = header.indexOf('}', from)
  if (from === -1 || to === -1) return false
  const named = header.slice(from + COMMITMENTS.length, to).match(/\w+(?=":)/g) ?? []
  return named.every((name) => held.includes(name))
}

/** The header without the stamp that its author had seen. */
function withoutStamp(header: string): string | null {
  if (header.includes(',"seen":null,')) return header
  const seen = header.indexOf(',"seen":{"own":[')
  const stamp = header.indexOf('],"stamp":', seen)
  const end = header.indexOf('},"shape":', stamp)
  if (seen === -1 || stamp === -1 || end === -1) return null
  return `${header.slice(0, stamp)}],"stamp":null${header.slice(end)}`
}

/** The receipt without what counts entries that are not the reader's. */
function withoutCount(receipt: string): string | null {
  const saw = receipt.indexOf(',"saw":')
  const verdict = receipt.indexOf(',"verdict":', saw)
  if (saw === -1 || verdict === -1) return null
  return `${receipt.slice(0, saw)},"saw":null,"seq":null${receipt.slice(verdict)}`
}
