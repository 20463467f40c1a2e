import { useState } from 'preact/hooks'
import type { SubjectView } from '../../hooks/subject.ts'
import { write } from '../../hooks/write.ts'
import { Button } from '../../parts/button.tsx'
import { textOf } from '../../parts/fields/values.ts'
import { t } from '../../words/t.ts'
import { lastAnswers } from '../shared/last-answers.ts'
import type { CaseLook } from './acts.ts'

interface ConfirmProps {
  readonly look: CaseLook
  readonly view: SubjectView<'case'>
}

/** A proposed case whose registration was refused or never asked for: ask again, with what its opening says. */
export function Confirm({ look, view }: ConfirmProps) {
  const [asked, setAsked] = useState(false)
  const opened = lastAnswers('case-opened', view.entries, view.slices)
  const [report, child] = [textOf(opened['report']), textOf(opened['child'])]
  const proposed = look.state.status === 'proposed' && report !== ''
  if (!proposed || !look.may.write('report-registered')) return null
  async function ask() {
    const subject = { type: 'report', id: report } as const
    const row = opened['row'] ? { row: opened['row'] } : {}
    const answers = { ...row, case: { v: look.id }, child: { v: child } }
    await write([{ subject, kind: 'report-registered', answers }])
    setAsked(true)
  }
  if (asked) return <p role="status">{t('screens.receipt.asked')}</p>
  return <Button press={() => void ask()}>{t('screens.case.confirm')}</Button>
}
