import { type SubjectView, useSubjects } from '../../hooks/subject.ts'
import { displayName } from './subject-words.ts'

/** The names of children on this device by id; the empty text where a child is not here. */
export function useChildNames(): (child: string | null) => string {
  const children = useSubjects('child') ?? []
  const names = new Map(children.map((child) => [child.subject.id, displayName(child.state.names)]))
  return (child) => names.get(child ?? '') ?? ''
}

/** The cases of one child, who may have several files, on this device, the open ones first. */
export function useCasesOf(files: readonly string[]): readonly SubjectView<'case'>[] {
  const cases = useSubjects('case') ?? []
  return cases
    .filter((one) => files.includes(one.state.child ?? ''))
    .sort((a, b) => Number(a.state.status === 'closed') - Number(b.state.status === 'closed'))
}
