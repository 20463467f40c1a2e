import { isoOf } from '@cwmis/core/time/instant.ts'
import { POSTS_REFUSALS } from '@cwmis/core/wire/posts-refusals.ts'
import { useState } from 'preact/hooks'
import { useContent } from '../../hooks/content.ts'
import { useNow } from '../../hooks/live.ts'
import { changePosts, usePosts } from '../../hooks/posts.ts'
import { Tools } from '../../parts/fields/tools.ts'
import { useFormTools } from '../shared/use-form-tools.ts'
import { choicesFor } from './choices.ts'
import { type Outcome, PostsView } from './view.tsx'

/** Offices, desks, posts and people, for whoever sets them up. */
export default function PostsScreen() {
  const asked = usePosts()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const now = isoOf(useNow())
  const roles = useContent()
    .roles.filter(({ signsIn }) => signsIn)
    .map(({ code }) => code)
  const [all] = asked.lines
  async function make(body: Readonly<Record<string, string | null>>): Promise<boolean> {
    const answered = await changePosts(body)
    const refused = answered.ok ? (answered.body.refused ?? null) : 'offline'
    setOutcome({
      code: answered.ok ? (answered.body.code ?? null) : null,
      refused: refused === null ? null : known(refused),
    })
    if (refused === null) asked.again()
    return refused === null
  }
  return (
    <Tools.Provider value={useFormTools()}>
      <PostsView
        asked={asked}
        choices={all ? choicesFor(all, { roles, now }) : () => []}
        make={make}
        outcome={outcome}
        now={now}
      />
    </Tools.Provider>
  )
}

function known(refused: string): string {
  return refused === 'offline' || POSTS_REFUSALS.some((one) => one === refused) ? refused : 'other'
}
