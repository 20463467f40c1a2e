import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useGroup } from '../../hooks/group.ts'
import { useNow } from '../../hooks/live.ts'
import { useSubject } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { Missing } from '../shared/states.tsx'
import { useCasesOf } from '../shared/use-children.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { ChildView } from './view.tsx'

/** One child across cases and years. */
export default function ChildScreen({ parts }: ScreenProps) {
  const id = parts['id'] ?? ''
  const view = useSubject('child', id)
  const group = useGroup(id)
  const files = [id, ...group.views.map(({ subject }) => subject.id)]
  const cases = useCasesOf(files)
  const today = dateOf(isoOf(useNow()))
  const placeName = usePlaceNames()
  if (!view.ready) return <Missing why={view.why} />
  return <ChildView view={view} group={group} cases={cases} today={today} placeName={placeName} />
}
