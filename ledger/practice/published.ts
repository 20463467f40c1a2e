import type { PublishedPiece } from '@cwmis/core/publication/piece.ts'
import type { Ledger } from '../ledger.ts'

/** The practice as the database holds it. */
export interface PublishedPractice {
  /** Moves with every publication, trial, end and confirmation. */
  readonly mark: string
  /** `own`: published here, not brought by the software. */
  readonly published: readonly (PublishedPiece & { readonly own: boolean })[]
  /** Proposals on trial in practice mode; nowhere else do they count. */
  readonly trials: readonly PublishedPiece[]
}

/** Reads the whole published practice. */
export async function readPractice({ view }: Pick<Ledger, 'view'>): Promise<PublishedPractice> {
  const found = await view.query<{ practice: PublishedPractice }>(
    'select app.read_practice() as practice',
  )
  const [row] = found.rows
  if (row === undefined) throw new Error('the ledger gave no practice')
  return row.practice
}

/** Whether there is news: another text than before. */
export async function practiceMark({ view }: Pick<Ledger, 'view'>): Promise<string> {
  const found = await view.query<{ mark: string }>('select app.practice_mark() as mark')
  return found.rows[0]?.mark ?? ''
}

/** Brings the roles of the policies to those in force today: a new day may have begun. */
export async function settleRoles({ view }: Pick<Ledger, 'view'>): Promise<void> {
  await view.query('select app.settle_roles()')
}
