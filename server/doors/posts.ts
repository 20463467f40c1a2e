import { PostsAnswer } from '@cwmis/core/wire/posts.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /posts`: offices, desks, posts and people, for whoever sets them up; for others there is no such thing. */
export const posts = door({
  method: 'GET',
  url: '/posts',
  access: 'administrator',
  weight: 'read',
  summary: 'Offices, desks, posts and people with their history, for administrators.',
  takes: Type.Object({}),
  answer: PostsAnswer,
  handle: async (_came, call) => {
    const body = await call.house.books.posts(sessionOf(call))
    if (body === null) throw new Refusal('not-found')
    return { body }
  },
})
