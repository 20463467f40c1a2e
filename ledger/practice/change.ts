import type { PieceName, PracticePiece } from '@cwmis/core/publication/piece.ts'
import type { Ledger } from '../ledger.ts'
import { json } from '../pool/transaction.ts'
import { look, type Reader } from '../read/reader.ts'

/**
 * A step with a proposal. *propose*: hand it in. *try*: put it on trial in practice mode. *publish*: by a second
 * person. *refuse*: it is not to be.
 */
export type PracticeChange =
  | {
      readonly do: 'propose'
      readonly title: string
      readonly pieces: readonly PracticePiece[]
      readonly ends: readonly PieceName[]
      /** First day, `YYYY-MM-DD`. */
      readonly from: string
    }
  | { readonly do: 'try' | 'publish' | 'refuse'; readonly no: number }

/** A named person of the ministry confirms a piece, on a document of a day. */
export interface Confirmation extends PieceName {
  readonly person: string
  readonly on: string
  readonly document: string
}

/** The number of the proposal, or why nothing was changed. `not-yours`: the reader may not. */
export interface PracticeChanged {
  readonly no?: number
  readonly refused?: string
}

/** A proposal with its history. */
export interface Proposal {
  readonly no: number
  readonly title: string
  readonly from: string
  /** The name of whoever proposed it. */
  readonly author: string
  readonly mine: boolean
  readonly at: string
  readonly pieces: readonly PracticePiece[]
  readonly ends: readonly PieceName[]
  readonly state: 'proposed' | 'under-review' | 'published' | 'refused'
  readonly steps: readonly { readonly step: string; readonly by: string; readonly at: string }[]
}

/**
 * One step in the reader's name with its audit row, in one transaction. Nobody publishes their own proposal.
 * @throws SessionOverError
 */
export function changePractice(
  ledger: Ledger,
  reader: Reader,
  change: PracticeChange,
): Promise<PracticeChanged> {
  return asked(ledger, reader, { call: 'change_practice', what: change.do, given: change })
}

/**
 * Confirms a piece for the ministry, in the reader's name.
 * @throws SessionOverError
 */
export function confirmPractice(
  ledger: Ledger,
  reader: Reader,
  confirmation: Confirmation,
): Promise<PracticeChanged> {
  return asked(ledger, reader, { call: 'confirm_practice', what: 'confirm', given: confirmation })
}

interface Asked {
  readonly call: 'change_practice' | 'confirm_practice'
  readonly what: string
  readonly given: PracticeChange | Confirmation
}

function asked(
  ledger: Ledger,
  reader: Reader,
  { call, what, given }: Asked,
): Promise<PracticeChanged> {
  const statement = { name: call, text: `select app.${call}($1)`, values: [JSON.stringify(given)] }
  return look(ledger, { reader, statements: [statement] }, (_context, [rows]) => {
    const answer = json<PracticeChanged>(rows) ?? { refused: 'not-yours' }
    const outcome = answer.refused === undefined ? 'changed' : 'refused'
    return { answer, subjects: [], outcome, more: { what } }
  })
}

const READ = { name: 'proposals-read', text: 'select app.read_proposals()' }

/**
 * The newest proposals, for whoever administers; null for anybody else.
 * @throws SessionOverError
 */
export function readProposals(ledger: Ledger, reader: Reader): Promise<readonly Proposal[] | null> {
  return look(ledger, { reader, statements: [READ] }, (_context, [rows]) => {
    const answer = json<readonly Proposal[]>(rows)
    return { answer, subjects: [], outcome: answer === null ? 'refused' : 'listed' }
  })
}
