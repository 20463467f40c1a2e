import { useState } from 'preact/hooks'
import { type SubjectView, useSubject } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { FillTask } from '../fill/fill-task.tsx'
import type { Task } from '../fill/task.ts'
import { NotFound } from '../not-found/view.tsx'
import { Missing } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { Allocate } from './allocate.tsx'
import { tieBundle } from './bundles.ts'
import { Compare } from './compare.tsx'

/** Are these two files of one child? Side by side; linking them, or taking the link back, is signed on both. */
export default function SameChildScreen({ parts }: ScreenProps) {
  const [id, otherId] = [parts['id'] ?? '', parts['other'] ?? '']
  const one = useSubject('child', id)
  const other = useSubject('child', otherId)
  const may = useMay()
  if (!may.write('same-child') || id === otherId) return <NotFound />
  if (!one.ready) return <Missing why={one.why} />
  if (!other.ready) return <Missing why={other.why} />
  return <Tie key={`${id}:${otherId}`} one={one} other={other} />
}

interface TieProps {
  readonly one: SubjectView<'child'>
  readonly other: SubjectView<'child'>
}

/** What is asked stays while the screen is open: once signed, the link stands or is gone. */
function Tie({ one, other }: TieProps) {
  const [linked] = useState(() =>
    one.state.sameChild.some((link) => link.other === other.subject.id),
  )
  return <FillTask task={taskOf(linked ? 'same-child-withdrawn' : 'same-child', one, other)} />
}

function taskOf(
  kind: 'same-child' | 'same-child-withdrawn',
  one: SubjectView<'child'>,
  other: SubjectView<'child'>,
): Task {
  return {
    key: [kind, one.subject.id, other.subject.id].join(':'),
    kinds: [kind],
    subject: one.subject,
    heading: t(`screens.${kind}.heading`),
    verb: t(`screens.${kind}.verb`),
    back: `/children/${one.subject.id}`,
    state: one.state,
    blocked: (answers) =>
      kind === 'same-child-withdrawn' && !answers['reason'] ? 'screens.same-child.say-why' : null,
    intro: (
      <>
        <Compare one={one} other={other} />
        <Allocate one={one} other={other} />
      </>
    ),
    bundles: (answers) => [tieBundle(kind, [one.subject, other.subject], answers)],
    next: () => <Allocate one={one} other={other} />,
  }
}
