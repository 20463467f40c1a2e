import type { PostsAnswer, PostsChanged } from '@cwmis/core/wire/posts.ts'
import type { Answered } from '../door/call.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** Offices, desks, posts and people: one line, asked of the office. */
export function usePosts(): Asked<PostsAnswer> {
  return useAsked('posts', async () => {
    const answered = await theMachine().door.get<PostsAnswer>('/posts')
    return answered.ok ? { ok: true, body: { lines: [answered.body] } } : answered
  })
}

/** One change, at the office and nowhere else: nobody sets up posts without a network. */
export function changePosts(
  change: Readonly<Record<string, string | null>>,
): Promise<Answered<PostsChanged>> {
  return theMachine().door.post<PostsChanged>('/posts', change)
}
