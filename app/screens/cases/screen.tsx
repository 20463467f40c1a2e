import { useLocation, useSearch } from 'wouter'
import { useList } from '../../hooks/lists.ts'
import { useNow } from '../../hooks/live.ts'
import { useSubjects } from '../../hooks/subject.ts'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { useChildNames } from '../shared/use-children.ts'
import { useWho } from '../shared/who.ts'
import { DeskList } from './desk-list.tsx'
import { searchOf, viewOf } from './list-view.ts'
import { OwnCases } from './own-cases.tsx'
import { Views } from './views.tsx'

/** The cases of this device for a field role; the desk's list from the office for the others. */
export default function CasesScreen() {
  const session = useWho()
  const here = useSubjects('case')
  const childName = useChildNames()
  const now = useNow()
  const asked = useList(session.field ? null : (session.posts[0]?.desk ?? null), 'case')
  const view = viewOf(useSearch())
  const [, go] = useLocation()
  return (
    <Page heading={t('screens.cases.heading')} wide>
      <Views view={view} choose={(next) => go(`/cases${searchOf(next)}`, { replace: true })} />
      {session.field ? (
        <OwnCases view={view} cases={here ?? []} childName={childName} now={now} />
      ) : (
        <DeskList view={view} asked={asked} now={now} empty={t('screens.cases.empty')} />
      )}
    </Page>
  )
}
