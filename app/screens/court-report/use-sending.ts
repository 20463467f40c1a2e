import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { PaperSending } from '@cwmis/core/wire/paper.ts'
import { type CourtPaper, sentFromHere } from '@cwmis/practice/drafting/court-paper.ts'
import { useState } from 'preact/hooks'
import { askSending } from '../../hooks/paper.ts'
import { exchangeNow } from '../../hooks/sync-state.ts'
import { write } from '../../hooks/write.ts'
import { theMachine } from '../../machine.ts'

/** How sending stands: as the office says, or that it is being asked or does not answer. */
export type Sending = 'idle' | 'asking' | 'failed' | PaperSending['standing']

/**
 * Sends the paper to the court by a person's own press: asks the office whether it may go, signs that it was sent, and
 * lets the office send it. Pressed again it only asks how far it is, and sends what a lost connection left unsent.
 */
export function useSending(
  id: string,
  paper: CourtPaper,
): { readonly is: Sending; readonly send: () => Promise<void> } {
  const [is, setIs] = useState<Sending>('idle')
  async function send(): Promise<void> {
    setIs('asking')
    const before = await askSending(id)
    if (!before.ok || before.body.standing !== 'ready') return setIs(standingOf(before))
    await write([pressOf(id, paper)])
    await exchangeNow()
    setIs(standingOf(await askSending(id)))
  }
  return { is, send }
}

function standingOf(answered: Awaited<ReturnType<typeof askSending>>): Sending {
  return answered.ok ? answered.body.standing : 'failed'
}

function pressOf(id: string, paper: CourtPaper) {
  return {
    subject: { type: 'case' as const, id },
    kind: 'court-report-filed',
    answers: sentFromHere(paper, dateOf(isoOf(theMachine().now()))),
  }
}
