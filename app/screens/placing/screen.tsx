import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import { useHomes } from '../../hooks/homes.ts'
import { textOf } from '../../parts/fields/values.ts'
import type { ScreenProps } from '../../screen.ts'
import { shortRef } from '../shared/subject-words.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { Write } from '../write/write.tsx'

/** The child of a case is admitted to a home: one of those the office knows, or one named by hand. */
export default function PlacingScreen({ parts }: ScreenProps) {
  const { lines } = useHomes()
  const placeName = usePlaceNames()
  const open = lines.filter(({ status }) => status !== 'closed')
  const choices = open.map(({ id, name, place }) => ({
    id,
    words: name ?? shortRef(id),
    detail: place === null ? '' : placeName(place),
  }))
  /** Whoever works in the home sees the case while the child lives there. */
  function deskOfHome(answers: Answers): Answers {
    const chosen = textOf(answers['home'])
    const desk = lines.find(({ id }) => id === chosen)?.desk ?? null
    const homeDesk: Answer | null = desk === null ? null : { v: desk }
    return homeDesk === null ? {} : { homeDesk }
  }
  return (
    <Write
      type="case"
      id={parts['id'] ?? ''}
      kind="placed"
      targets={() => ({ home: choices })}
      adds={deskOfHome}
    />
  )
}
