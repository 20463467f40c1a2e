import { useSubject } from '../../hooks/subject.ts'
import { Page } from '../../parts/page.tsx'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { EntryList } from '../shared/entry-list.tsx'
import { Missing } from '../shared/states.tsx'
import { shortRef } from '../shared/subject-words.ts'
import { MoreTools } from '../shared/tools.tsx'

/** One household: what was asked of it, round by round. */
export default function HouseholdScreen({ parts }: ScreenProps) {
  const id = parts['id'] ?? ''
  const view = useSubject('household', id)
  if (!view.ready) return <Missing why={view.why} />
  return (
    <Page heading={t('screens.household.heading', { ref: shortRef(id) })} back="/children" wide>
      <MoreTools type="household" place="households" id={id} state={view.state} />
      <EntryList
        entries={view.entries}
        unsent={view.unsent}
        heading={t('screens.child.happened')}
      />
    </Page>
  )
}
