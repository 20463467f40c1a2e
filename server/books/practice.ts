import { isPieceName } from '@cwmis/core/publication/piece.ts'
import type { ConfirmationBody, PracticeBody, PracticeChanged } from '@cwmis/core/wire/practice.ts'
import { changePractice, confirmPractice, readProposals } from '@cwmis/ledger/practice/change.ts'
import { look } from '@cwmis/ledger/read/reader.ts'
import type { Sent } from '../ports.ts'
import { endProblems, lookOver, proposalLine } from '../practice/desk.ts'
import { formFile, lookAtFile } from '../practice/files.ts'
import type { PracticeBooks } from '../practice/ports.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'

/** The published practice: what devices lack of it, and how it is changed. */
export function practiceOf(shelf: Shelf): PracticeBooks {
  const { ledger, practice } = shelf
  return {
    practice: ({ token }) => {
      const reader = { token, purpose: 'casework', door: 'practice' } as const
      return look(ledger, { reader, statements: [] }, () => ({
        answer: practice.news(),
        subjects: [],
        outcome: 'listed',
      }))
    },
    changePractice: (session, change) => changed(shelf, session, change),
    confirmPractice: async ({ token }, confirmation) => confirmed(shelf, token, confirmation),
    lookAtPractice: async ({ token }, file, today) => {
      // Whoever may not read the proposals may not ask this either; and the look is written down.
      const may = await readProposals(ledger, administrator(token))
      if (may === null) return null
      await practice.refresh()
      return lookAtFile(practice.standing(), file, today)
    },
    practiceForm: ({ token }, form) => {
      const reader = { token, purpose: 'casework', door: 'practice' } as const
      return look(ledger, { reader, statements: [] }, () => ({
        answer: form,
        subjects: [],
        outcome: 'listed',
      })).then((key) => formFile(practice.standing(), key))
    },
    proposals: async ({ token }) => {
      const lines = await readProposals(ledger, administrator(token))
      return lines?.map((line) => proposalLine(practice.standing(), line)) ?? null
    },
  }
}

function administrator(token: string) {
  return { token, purpose: 'administration', door: 'practice' } as const
}

async function changed(
  { ledger, practice }: Shelf,
  { token }: Session,
  change: PracticeBody,
): Promise<Sent<PracticeChanged>> {
  const reader = administrator(token)
  // Another process may have published what this one would be judged against.
  await practice.refresh()
  if (change.do !== 'propose') {
    const answer = await changePractice(ledger, reader, change)
    await practice.refresh()
    return answer
  }
  const { pieces, problems } = lookOver(practice.standing(), change.pieces)
  const ends = change.ends.filter(isPieceName)
  const wrong = [...problems, ...endProblems(practice.standing(), change.ends)]
  if (wrong.length > 0) return { refused: 'problems', problems: wrong }
  return changePractice(ledger, reader, { ...change, pieces, ends })
}

async function confirmed(
  { ledger, practice }: Shelf,
  token: string,
  confirmation: ConfirmationBody,
): Promise<Sent<PracticeChanged>> {
  if (!isPieceName(confirmation)) return { refused: 'not-there' }
  const reader = { token, purpose: 'administration', door: 'practice' } as const
  const answer = await confirmPractice(ledger, reader, confirmation)
  await practice.refresh()
  return answer
}
