import type { Entry } from '@cwmis/core/entry/entry.ts'
import { writtenWhileLinked } from '@cwmis/core/subject/child/group/allocate.ts'
import { useContent } from '../../hooks/content.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { write } from '../../hooks/write.ts'
import { Button } from '../../parts/button.tsx'
import { Titled } from '../../parts/titled.tsx'
import { whenText } from '../../parts/when-text.ts'
import { t } from '../../words/t.ts'
import { entryTitle } from '../shared/entry-list.tsx'
import { childRef } from '../shared/subject-words.ts'
import { allocationBundle } from './bundles.ts'

interface AllocateProps {
  readonly one: SubjectView<'child'>
  readonly other: SubjectView<'child'>
}

/** What was told of the child in either file while they were linked: a person says whom each concerns. */
export function Allocate({ one, other }: AllocateProps) {
  const content = useContent()
  const files = [
    { from: one, to: other },
    { from: other, to: one },
  ]
  const told = files.flatMap(({ from, to }) =>
    writtenWhileLinked(content, from.entries, to.subject.id).map((entry) => ({ from, to, entry })),
  )
  if (told.length === 0) return null
  return (
    <Titled heading={t('screens.same-child.allocate')}>
      <p>{t('screens.same-child.allocate-why')}</p>
      <ul class="cards">
        {told.map(({ from, to, entry }) => (
          <Told key={entry.header.id} entry={entry} from={from} to={to} />
        ))}
      </ul>
    </Titled>
  )
}

interface ToldProps {
  readonly entry: Entry
  readonly from: SubjectView<'child'>
  readonly to: SubjectView<'child'>
}

function Told({ entry, from, to }: ToldProps) {
  const reason = t('screens.same-child.allocated')
  return (
    <li class="card">
      <p>
        <strong>{entryTitle(entry.header.kind)}</strong> · {whenText(entry.header.happenedOn)} ·{' '}
        {childRef(from.state, from.subject.id)}
      </p>
      <Button look="quiet" press={() => void write(allocationBundle(entry, to.subject, reason))}>
        {t('screens.same-child.belongs', { ref: childRef(to.state, to.subject.id) })}
      </Button>
    </li>
  )
}
