import { randomUUID } from 'node:crypto'
import { PostsBody, PostsChanged } from '@cwmis/core/wire/posts.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'
import { foldAccount } from '../sign-in/attempts.ts'
import { newCode } from '../sign-in/one-time-code.ts'
import { hashPassphrase } from '../sign-in/passphrase.ts'

/** What brings a code that lets its owner choose a passphrase. */
const WITH_CODE = ['add-person', 'new-code']

/** `POST /posts`: one change to offices, desks, posts and people, in the caller's name. */
export const changePosts = door({
  method: 'POST',
  url: '/posts',
  access: 'administrator',
  weight: 'read',
  summary: 'Makes one change to offices, desks, posts and people, or says why not.',
  takes: Type.Object({ body: PostsBody }),
  answer: PostsChanged,
  handle: async ({ body }, call) => {
    const code = WITH_CODE.includes(body.do) ? newCode() : null
    const hash = code === null ? null : await hashPassphrase(code)
    const id = randomUUID()
    const change = { change: folded(body), id, hash }
    const { refused } = await call.house.books.changePosts(sessionOf(call), change)
    if (refused === 'not-yours') throw new Refusal('not-found')
    if (refused !== undefined) return { body: { refused } satisfies PostsChanged }
    const made = body.do.startsWith('add-') ? { id } : {}
    const answer: PostsChanged = { ...made, ...(code === null ? {} : { code }) }
    return { body: answer }
  },
})

/** An account's name as it is stored and compared. */
function folded(body: PostsBody): PostsBody {
  return body.do === 'add-person' ? { ...body, account: foldAccount(body.account) } : body
}
