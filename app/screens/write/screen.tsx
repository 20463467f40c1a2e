import type { ScreenProps } from '../../screen.ts'
import { NotFound } from '../not-found/view.tsx'
import type { WrittenType } from './tasks.ts'
import { Write } from './write.tsx'

const TYPES: Readonly<Record<string, WrittenType>> = {
  reports: 'report',
  children: 'child',
  cases: 'case',
  handoffs: 'handoff',
  households: 'household',
  homes: 'home',
}

/** Any kind that has no screen of its own: `/cases/ID/write/KIND`, about one row of the subject with `/ROW` behind. */
export default function WriteScreen({ parts }: ScreenProps) {
  const type = TYPES[parts['place'] ?? '']
  if (!type || !parts['id'] || !parts['kind']) return <NotFound />
  return <Write type={type} id={parts['id']} kind={parts['kind']} row={parts['row']} />
}
