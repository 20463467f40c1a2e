import { useDrafts } from '../../hooks/draft.ts'
import { useList } from '../../hooks/lists.ts'
import { useNow } from '../../hooks/live.ts'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { DeskList } from '../cases/desk-list.tsx'
import { EVERYTHING } from '../cases/list-view.ts'
import { MorePlaces } from './more-places.tsx'
import { Unfinished } from './unfinished.tsx'

/** The work list of a desk whose people sit at it: asked of the office, first due first. */
export function DeskToday({ desk }: { readonly desk: string }) {
  const asked = useList(desk)
  const now = useNow()
  const drafts = useDrafts()
  return (
    <Page heading={t('screens.today.heading')} wide>
      <Unfinished drafts={drafts} now={now} />
      <DeskList view={EVERYTHING} asked={asked} now={now} empty={t('screens.today.desk-empty')} />
      <MorePlaces />
    </Page>
  )
}
