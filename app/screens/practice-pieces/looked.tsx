import type { PracticeLook } from '@cwmis/core/wire/practice.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'

const LISTS = ['problems', 'unsupported', 'doubts', 'changes', 'touches'] as const

/** What a look found: what is wrong first, then what changes, question by question, and what that touches. */
export function Looked({ found }: { readonly found: Pick<PracticeLook, (typeof LISTS)[number]> }) {
  return (
    <>
      <Verdict found={found} />
      {LISTS.filter((list) => found[list].length > 0).map((list) => (
        <Lines key={list} list={list} lines={found[list]} />
      ))}
    </>
  )
}

function Verdict({ found }: { readonly found: Pick<PracticeLook, 'problems' | 'changes'> }) {
  if (found.problems.length > 0)
    return <Notice tone="late" title={t('screens.practice-pieces.wrong')} live />
  const says = found.changes.length === 0 ? 'same' : 'sound'
  return <Notice title={t(`screens.practice-pieces.${says}`)} live />
}

interface LinesProps {
  readonly list: (typeof LISTS)[number]
  readonly lines: readonly string[]
}

/** One list under its name and number. */
export function Lines({ list, lines }: LinesProps) {
  return (
    <details open={list === 'problems' || lines.length <= 12}>
      <summary>{t(`screens.practice-pieces.${list}`, { count: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
