import { indexContent } from '@cwmis/core/content-index.ts'
import { useContent } from '../../hooks/content.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { textOf } from '../../parts/fields/values.ts'
import { Go } from '../../parts/go.tsx'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'
import { Acts } from '../shared/acts.tsx'
import { MoreTools, titleOf } from '../shared/tools.tsx'
import { useMay } from '../shared/use-may.ts'

/** The tools about the child itself, and the household it lives in. */
export function ChildTools({ view }: { readonly view: SubjectView<'child'> }) {
  return (
    <>
      <Household view={view} />
      <MoreTools type="child" place="children" id={view.subject.id} state={view.state} />
    </>
  )
}

/** The household the child lives in; where none is known, the tools that begin with it. */
function Household({ view }: { readonly view: SubjectView<'child'> }) {
  const index = indexContent(useContent())
  const may = useMay()
  const known = textOf(view.state.latest['child-described']?.answers['household'])
  const begun = index
    .process()
    .tools.filter(({ subject, kind }) => subject === 'household' && may.write(kind))
    .flatMap(({ kind }) => {
      const form = index.form(index.newestKind(kind)?.form ?? '')
      const to = `/children/${view.subject.id}/household/${kind}`
      return form ? [{ words: titleOf(form), to }] : []
    })
  if (!known && begun.length === 0) return null
  return (
    <Titled heading={t('screens.household.title')}>
      {known ? (
        <p>
          <Go to={`/households/${known}`}>{t('screens.household.open')}</Go>
        </p>
      ) : (
        <>
          <p>{t('screens.household.none')}</p>
          <Acts acts={begun} />
        </>
      )}
    </Titled>
  )
}
