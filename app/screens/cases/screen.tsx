import { useList } from '../../hooks/lists.ts'
import { useNow } from '../../hooks/live.ts'
import { useSubjects } from '../../hooks/subject.ts'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { useChildNames } from '../shared/use-children.ts'
import { useWho } from '../shared/who.ts'
import { DeskList } from './desk-list.tsx'
import { OwnCases } from './own-cases.tsx'

/** The cases of this device for a field role; the desk's list from the office for the others. */
export default function CasesScreen() {
  const session = useWho()
  const here = useSubjects('case')
  const childName = useChildNames()
  const now = useNow()
  const asked = useList(session.field ? null : (session.posts[0]?.desk ?? null), 'case')
  return (
    <Page heading={t('screens.cases.heading')} wide>
      {session.field ? (
        <OwnCases cases={here ?? []} childName={childName} now={now} />
      ) : (
        <DeskList asked={asked} now={now} empty={t('screens.cases.empty')} />
      )}
    </Page>
  )
}
