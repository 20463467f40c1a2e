import { useProblems } from '../../hooks/problems.ts'
import { ProblemsView } from './view.tsx'

export default function ProblemsScreen() {
  return <ProblemsView asked={useProblems()} />
}
