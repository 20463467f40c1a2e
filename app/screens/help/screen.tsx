import { HELP_PAGES } from '@cwmis/practice/help/pages.ts'
import { useContent } from '../../hooks/content.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { useTelling } from '../../hooks/problems.ts'
import type { ScreenProps } from '../../screen.ts'
import { useWho } from '../shared/who.ts'
import { supervisorsOf } from './supervisors.ts'
import { HelpView } from './view.tsx'

/** Help for the page one came from; works without a network but for telling a problem. */
export default function HelpScreen({ parts }: ScreenProps) {
  const page = HELP_PAGES.find((one) => one === parts.page) ?? 'any'
  const { actor, posts } = useWho()
  const { offices, desks, people } = useDirectory()
  const { roles } = useContent()
  const { is, tell } = useTelling()
  return (
    <HelpView
      page={page}
      supervisors={supervisorsOf({ actor, posts, roles, offices, desks, people })}
      telling={is}
      tell={(what) => void tell({ page, what })}
      back={() => history.back()}
    />
  )
}
