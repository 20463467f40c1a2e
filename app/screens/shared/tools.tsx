import { indexContent } from '@cwmis/core/content-index.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { useContent } from '../../hooks/content.ts'
import { wordsOf } from '../../parts/form/fill-props.ts'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Acts } from './acts.tsx'
import { entryTitle } from './entry-list.tsx'
import { useMay } from './use-may.ts'

interface MoreToolsProps {
  readonly type: SubjectType
  readonly id: string
  readonly state: OpenSlice
  /** Where screens of this subject live: `cases`. */
  readonly place: string
}

/** The tools of the practice that fit the subject as it stands, for whoever may write them, and when each was last filled in. */
export function MoreTools({ type, id, state, place }: MoreToolsProps) {
  const index = indexContent(useContent())
  const may = useMay()
  const offered = index
    .process()
    .tools.filter(({ subject, kind, from }) => {
      return subject === type && from.includes(state.status) && may.write(kind)
    })
    .flatMap(({ kind }) => {
      const form = index.form(index.newestKind(kind)?.form ?? '')
      return form ? [{ kind, words: titleOf(form), to: `/${place}/${id}/write/${kind}` }] : []
    })
  if (offered.length === 0) return null
  return (
    <details class="why">
      <summary>{t('screens.tools')}</summary>
      <LastFilled state={state} kinds={offered.map(({ kind }) => kind)} />
      <Acts acts={offered} />
    </details>
  )
}

/** Key of a tool's own name. */
export function titleOf(form: Form): string {
  return `${wordsOf(form)}.title`
}

/** The newest of each kind, by the day it happened; what it says stands among the entries. */
function LastFilled({
  state,
  kinds,
}: {
  readonly state: OpenSlice
  readonly kinds: readonly string[]
}) {
  const filled = kinds.flatMap((kind) => state.latest[kind] ?? [])
  if (filled.length === 0) return null
  return (
    <ul>
      {filled.map(({ kind, entry, happenedOn }) => (
        <li key={entry}>
          {t('screens.tools.last', { title: entryTitle(kind), on: dayText(happenedOn) })}
        </li>
      ))}
    </ul>
  )
}
