import type { Subject } from '@cwmis/core/entry/subject.ts'
import { useState } from 'preact/hooks'
import { useDirectory } from '../../hooks/directory.ts'
import { useQuarantine } from '../../hooks/lists.ts'
import { useSearch } from '../../hooks/search.ts'
import { write } from '../../hooks/write.ts'
import { t } from '../../words/t.ts'
import { Matters } from './matters.tsx'
import { useMatters } from './use-matters.ts'
import { type QuarantineLine, QuarantineView } from './view.tsx'

export default function QuarantineScreen() {
  const asked = useQuarantine()
  const directory = useDirectory()
  const matters = useMatters()
  const [released, setReleased] = useState<ReadonlySet<string>>(new Set())
  async function release(line: QuarantineLine, subject: Subject) {
    const answers = { entry: { v: line.entry }, author: { v: line.author } }
    await write([{ subject, kind: 'quarantine-released', answers }])
    setReleased(new Set([...released, line.entry]))
  }
  return (
    <QuarantineView
      asked={asked}
      authorName={(actor) => directory.person(actor)?.name ?? t('screens.somebody')}
      released={released}
      useFound={useSearch}
      release={(line, subject) => void release(line, subject)}
    >
      <Matters
        asked={matters.asked}
        answered={matters.answered}
        cases={matters.cases}
        link={(question, id) => void matters.link(question, id)}
        notOurs={(question) => void matters.notOurs(question)}
      />
    </QuarantineView>
  )
}
