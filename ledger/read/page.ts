import type { Content } from '@cwmis/core/content.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Keys } from '../keys/keys.ts'
import { sealStamp, sealText } from '../keys/stamp.ts'
import type { Ledger } from '../ledger.ts'
import { entryText } from './entry-text.ts'
import { headText } from './head-text.ts'
import type { Page } from './pages.ts'
import type { Ask } from './reader.ts'
import { type HeadRow, PAGE, pageRows, pageStatements } from './subject-rows.ts'
import type { SubjectStanding } from './subject-standing.ts'

/** A subject as it stands for a reader of these compartments. */
interface Standing {
  readonly standing: SubjectStanding
  readonly held: readonly Compartment[]
}

/**
 * Everything a page is made of, as one text: the subject with the number of its entries, which are never changed; the
 * rows of its slices, one of which is written anew with each entry and whenever a part is erased; the compartments,
 * as the policies and as access let them through; and before which entry the page begins.
 */
export function pageKey({ standing, held }: Standing, seq: string): string {
  const { seen, heads } = standing
  return JSON.stringify([seen.type, seen.id, standing.seq, heads.map(rowOf), held.toSorted(), seq])
}

function rowOf({ compartment, writtenBy }: Pick<HeadRow, 'compartment' | 'writtenBy'>): string {
  return `${compartment}@${writtenBy}`
}

/** Makes a page of what the policies let through. `isOf`: it is of the very rows that stood so. */
export async function makePage(
  {
    ledger,
    content,
    ask,
  }: { readonly ledger: Ledger; readonly content: Content; readonly ask: Ask },
  { standing, held }: Standing,
  seq: string,
): Promise<{ readonly page: Page; readonly isOf: boolean }> {
  const { seen } = standing
  const { heads, entries } = pageRows(await ask(pageStatements(seen.id, seq)))
  const { keys } = ledger
  const serving = { content, keys, held, type: seen.type }
  const shown = entries.slice(0, PAGE).flatMap((entry) => entryText(serving, entry) ?? [])
  const older = entries.length > PAGE ? entries[PAGE - 1]?.seq : undefined
  const plain = JSON.stringify({ ...marks(keys, { standing, held }, older), compartments: held })
  const slices = sliceTexts(
    keys,
    seen.id,
    heads.filter(({ compartment }) => held.includes(compartment)),
  )
  const lists = `"slices":${slices},"entries":[${shown.join(',')}]`
  const page = { members: Buffer.from(`${plain.slice(0, -1)},${lists}`), shown: shown.length }
  return { page, isOf: isSame(heads, standing) && (entries[0]?.seq ?? 0) <= standing.seq }
}

/** Which subject it is, its stamp, and the mark of the next page where there are older entries. */
function marks(keys: Keys, { standing, held }: Standing, older: number | undefined): object {
  const { type, id } = standing.seen
  const heads = standing.heads.filter(({ compartment }) => held.includes(compartment))
  const revisions = Object.fromEntries(heads.map((one) => [one.compartment, one.revision]))
  const stamp = sealStamp(keys, { type, id }, revisions)
  const next = older === undefined ? {} : { next: sealText(keys, `page|${id}`, String(older)) }
  return { subject: { type, id }, stamp, ...next }
}

function isSame(heads: readonly HeadRow[], standing: SubjectStanding): boolean {
  return heads.map(rowOf).toSorted().join() === standing.heads.map(rowOf).toSorted().join()
}

function sliceTexts(keys: Keys, id: string, heads: readonly HeadRow[]): string {
  const texts = heads.map((head) => `"${head.compartment}":${headText(keys, id, head)}`)
  return `{${texts.join(',')}}`
}
