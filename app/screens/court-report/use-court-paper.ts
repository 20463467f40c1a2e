import { textOf } from '@cwmis/core/subject/read.ts'
import type { PaperAnswer } from '@cwmis/core/wire/paper.ts'
import type { CourtPaper } from '@cwmis/practice/drafting/court-paper.ts'
import { useState } from 'preact/hooks'
import { askPaper, handOver } from '../../hooks/paper.ts'
import { write } from '../../hooks/write.ts'

/** `other`: the bytes are not those that were written down; then no file is handed over. */
export type Making = 'idle' | 'asking' | 'failed' | 'same' | 'other'

/**
 * Asks the office for the paper. The first time its hash is signed into the case; from then on only a paper with the
 * same hash is handed over.
 */
export function useCourtPaper(
  id: string,
  paper: CourtPaper,
): { readonly is: Making; readonly make: () => Promise<void> } {
  const [is, setIs] = useState<Making>('idle')
  async function make(): Promise<void> {
    setIs('asking')
    const answered = await askPaper({
      sheet: 'court-report',
      id,
      purpose: 'casework',
      ownWords: false,
    })
    if (!answered.ok) return setIs('failed')
    const known = textOf(paper.made?.parts.CICL ?? {}, 'paperHash')
    if (known !== null && known !== answered.body.hash) return setIs('other')
    if (known === null) await write([madeOf(id, paper, answered.body)])
    handOver(answered.body)
    setIs('same')
  }
  return { is, make }
}

function madeOf(id: string, { report, seal, decision }: CourtPaper, { hash }: PaperAnswer) {
  const answers = {
    report: report?.header.id,
    seal,
    approval: decision?.header.id,
    paperHash: hash,
  }
  return {
    subject: { type: 'case' as const, id },
    kind: 'court-paper-made',
    answers: Object.fromEntries(
      Object.entries(answers).flatMap(([field, v]) => (v ? [[field, { v }] as const] : [])),
    ),
  }
}
