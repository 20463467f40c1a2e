import type { PieceName, PracticePiece } from '@cwmis/core/publication/piece.ts'
import type { ProposalLine } from '@cwmis/core/wire/practice.ts'
import type { Proposal } from '@cwmis/ledger/practice/change.ts'
import { changesOf, changeText } from '@cwmis/practice/publication/changes.ts'
import { checkProposal } from '@cwmis/practice/publication/check.ts'
import { completed, type Standing } from '@cwmis/practice/publication/complete.ts'
import { endsFor } from '@cwmis/practice/publication/ends.ts'
import { touchedBy } from '@cwmis/practice/publication/touched.ts'
import { readGiven } from './given.ts'

/** What a proposal comes to: its pieces complete, what is wrong, what it changes and what it touches. */
export interface Looked {
  readonly pieces: readonly PracticePiece[]
  readonly problems: readonly string[]
  readonly doubts: readonly string[]
  readonly changes: readonly string[]
  readonly touches: readonly string[]
}

const NOTHING: Looked = { pieces: [], problems: [], doubts: [], changes: [], touches: [] }

/** Looks a file's pieces over against the practice as it stands. Never throws: what cannot be looked over is a problem. */
export function lookOver(standing: Standing, pieces: readonly unknown[]): Looked {
  const read = readGiven(pieces)
  if ('problems' in read) return { ...NOTHING, problems: read.problems }
  try {
    return judged(standing, completed(standing, read.given))
  } catch {
    // A definition without what its sort needs, which no shape of ours describes.
    return { ...NOTHING, problems: ['a piece lacks what its sort needs'] }
  }
}

/** What is wrong with complete pieces, what they change and touch. */
export function judged(standing: Standing, pieces: readonly PracticePiece[]): Looked {
  const changes = changesOf(standing, pieces)
  return {
    pieces,
    ...checkProposal(standing, pieces),
    changes: changes.map(changeText),
    touches: touchedBy(standing.content, pieces, changes),
  }
}

/** Ends that name what was never published, or not any more. */
export function endProblems(
  standing: Standing,
  ends: readonly (Omit<PieceName, 'sort'> & { readonly sort: string })[],
): readonly string[] {
  return ends
    .filter(
      (end) =>
        !standing.known.some(
          ({ sort, name, version }) =>
            sort === end.sort && name === end.name && version === end.version,
        ),
    )
    .map(({ sort, name, version }) => `${sort} ${name}@${String(version)} was never published`)
}

/** A proposal as an administrator sees it; of what is settled, only what it changed then. */
export function proposalLine(standing: Standing, proposal: Proposal): ProposalLine {
  const open = proposal.state === 'proposed' || proposal.state === 'under-review'
  const { problems, doubts, changes, touches } = open ? judged(standing, proposal.pieces) : NOTHING
  const names = proposal.pieces.map(({ sort, name, version }) => ({ sort, name, version }))
  const told = { problems: [...problems], doubts: [...doubts], changes: [...changes] }
  const withdraws = proposal.state === 'published' ? [...endsFor(standing, proposal.pieces)] : []
  const lists = { steps: [...proposal.steps], ends: [...proposal.ends], pieces: names, withdraws }
  return { ...proposal, ...lists, ...told, touches: [...touches] }
}
