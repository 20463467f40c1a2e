import { composeContent } from '@cwmis/core/publication/compose.ts'
import type { PracticePiece, PublishedPiece } from '@cwmis/core/publication/piece.ts'
import { compartmentProblems } from '../lint/compartments.ts'
import { conditionProblems } from '../lint/conditions.ts'
import { handoffProblems } from '../lint/handoffs.ts'
import { messageProblems } from '../lint/icu.ts'
import { processProblems } from '../lint/process.ts'
import { provenanceProblems } from '../lint/provenance.ts'
import { readingDoubts } from '../lint/reading.ts'
import { referenceProblems } from '../lint/references.ts'
import { translationProblems } from '../lint/translated.ts'
import { unreachableProblems } from '../lint/unreachable.ts'
import { wordProblems } from '../lint/words.ts'
import { inOtherLanguages, type Standing } from './complete.ts'
import { withProposalWords } from './words-after.ts'

/** What is wrong with a proposal (it cannot be handed in), and what somebody should look at. */
export interface Checked {
  readonly problems: readonly string[]
  readonly doubts: readonly string[]
}

/** What a definition breaks that was whole before, and what in its words is hard to read. */
export function checkProposal(standing: Standing, pieces: readonly PracticePiece[]): Checked {
  const after = withProposal(standing, pieces)
  const before = new Set(allProblems(standing))
  return {
    problems: [
      ...takenVersions(standing, pieces),
      ...allProblems(after).filter((problem) => !before.has(problem)),
      ...inOtherLanguages(pieces).flatMap((piece) => translationProblems(piece, after.messages)),
    ],
    doubts: readingDoubts(withProposalWords({}, pieces), standing.messages),
  }
}

/** The practice as it would stand with the proposal in force. */
export function withProposal(standing: Standing, pieces: readonly PracticePiece[]): Standing {
  const day = standing.content.asOf ?? '9999-01-01'
  const laid: readonly PublishedPiece[] = pieces.map((piece) => ({
    ...piece,
    from: '2016-01-01',
    to: null,
    confirmedBy: null,
  }))
  return {
    content: composeContent(standing.content, laid, day),
    messages: withProposalWords(standing.messages, pieces),
    known: [...standing.known, ...pieces],
  }
}

/** Everything that is wrong with a practice and its words. */
export function allProblems({ content, messages }: Omit<Standing, 'known'>): readonly string[] {
  return [
    ...referenceProblems(content),
    ...processProblems(content),
    ...compartmentProblems(content),
    ...handoffProblems(content),
    ...provenanceProblems(content),
    ...conditionProblems(content),
    ...unreachableProblems(content),
    ...wordProblems(content, messages),
    ...messageProblems(messages),
  ]
}

/** A published version is never changed, only followed. */
function takenVersions({ known }: Standing, pieces: readonly PracticePiece[]): readonly string[] {
  return pieces
    .filter((piece) =>
      known.some(
        ({ sort, name, version }) =>
          sort === piece.sort && name === piece.name && version >= piece.version,
      ),
    )
    .map(({ sort, name, version }) => `${sort} ${name}: version ${String(version)} is taken`)
}
