import { useDirectory } from '../../hooks/directory.ts'
import { useResidents } from '../../hooks/homes.ts'
import { type SubjectView, useSubject } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { Missing } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { HomeView } from './view.tsx'

/** One home: its licence, how full it is, and who of its children one may see. */
export default function HomeScreen({ parts }: ScreenProps) {
  const view = useSubject('home', parts['id'] ?? '')
  if (!view.ready) return <Missing why={view.why} />
  return <Opened view={view} />
}

function Opened({ view }: { readonly view: SubjectView<'home'> }) {
  const directory = useDirectory()
  return (
    <HomeView
      view={view}
      asked={useResidents(view.subject.id)}
      may={useMay()}
      placeName={usePlaceNames()}
      deskName={(desk) => directory.desk(desk)?.name ?? '—'}
    />
  )
}
