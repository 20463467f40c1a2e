import { textOf } from '@cwmis/core/subject/read.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { PaperSending } from '@cwmis/core/wire/paper.ts'
import type { CourtPaper } from '@cwmis/practice/drafting/court-paper.ts'
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

/** What an officer signs who files it from here: the same as by hand, with the way and the day. */
function pressOf(id: string, { report }: CourtPaper) {
  const written = report?.parts.CICL ?? {}
  const answers = {
    court: textOf(written, 'court'),
    courtCaseNo: textOf(written, 'courtCaseNo'),
    way: 'api',
    standing: 'sent',
    on: dateOf(isoOf(theMachine().now())),
  }
  return {
    subject: { type: 'case' as const, id },
    kind: 'court-report-filed',
    answers: Object.fromEntries(
      Object.entries(answers).flatMap(([field, v]) => (v ? [[field, { v }] as const] : [])),
    ),
  }
}
