import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { foldWhole, openState } from '@cwmis/core/subject/folds.ts'
import { same } from '@cwmis/core/subject/same.ts'
import type { Whole } from '@cwmis/core/subject/whole.ts'
import { listColumns } from '../append/list-columns.ts'
import type { Keys } from '../keys/keys.ts'
import { keysOf } from '../search/keys.ts'
import type { Stored } from './rebuild-batch.ts'
import { headLaid, type Laid, openLaid } from './rebuild-open.ts'

/** A subject of which something is not what the ledger makes of it. */
export interface Wrong {
  readonly stored: Stored
  /** As its entries make it. */
  readonly slices: Slices
  /** Which heads, list columns or clocks differ, in words. */
  readonly heads: readonly string[]
  /** Do its search keys? */
  readonly keys: boolean
}

/** What a subject is folded with. */
interface Means {
  readonly content: Content
  readonly keys: Keys
}

/** Folds a subject anew from its entries and compares with every row that stands; nothing where all are equal. */
export function compared({ content, keys }: Means, stored: Stored): Wrong[] {
  const opened = stored.entries.map((one) => openLaid(keys, one))
  const whole = foldWhole(content, stored, opened)
  const { slices } = whole
  const heads = problemsOf(keys, stored, whole)
  const wrongKeys = !hasKeys(stored, slices)
  return heads.length === 0 && !wrongKeys ? [] : [{ stored, slices, heads, keys: wrongKeys }]
}

function problemsOf(keys: Keys, stored: Stored, { slices, texts }: Whole): string[] {
  const { id, type, heads, columns } = stored
  const wrong = COMPARTMENTS.filter((one) => {
    const standing = heads.find(({ compartment }) => compartment === one)
    return !stands({ keys, subject: id }, standing, texts[one])
  })
  const problems = wrong.map((one) => `${type}:${id} ${one}`)
  if (!same(columns, listColumns(type, slices))) problems.push(`${type}:${id} columns`)
  const clocks = openState(type, slices)?.clocks.length ?? 0
  if (stored.clocks !== clocks) problems.push(`${type}:${id} clocks`)
  return problems
}

/** Is this what the head says? The store moves the members of an open part, so the order of members means nothing. */
function stands(
  at: { readonly keys: Keys; readonly subject: string },
  head: Laid | undefined,
  fresh: string | undefined,
): boolean {
  if (head === undefined || fresh === undefined) return head === fresh
  const text = textOf(at, head)
  if (text === null) return false
  return text === fresh || same(JSON.parse(text), JSON.parse(fresh))
}

/** A sealed slice that does not even open differs, whatever was in it. */
function textOf(
  { keys, subject }: { readonly keys: Keys; readonly subject: string },
  head: Laid,
): string | null {
  try {
    return headLaid(keys, subject, head)
  } catch {
    return null
  }
}

/** Are these the keys under which it stands in the view "search"? Most stand in the order in which they are made. */
function hasKeys({ type, keys }: Stored, slices: Slices): boolean {
  const fresh = keysOf(type, slices).map(({ key, weight }) => `${key} ${String(weight)}`)
  if (fresh.join('\n') === keys) return true
  const standing = new Set(keys.split('\n'))
  return fresh.length === standing.size && fresh.every((one) => standing.has(one))
}
