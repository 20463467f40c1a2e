import type { PostsAnswer } from '@cwmis/core/wire/posts.ts'
import { expect, test } from 'vitest'
import { ACTS, type Act, bodyOf, emptyBoxes, postLines } from './acts.ts'

const NOW = '2026-11-22T09:00:00.000Z'

function act(name: string): Act {
  const found = ACTS.find((one) => one.do === name)
  if (!found) throw new Error(`no act ${name}`)
  return found
}

test('days are whole days in Uganda, and what may stay empty is null', () => {
  const typed = { actor: 'a', post: 'p', sort: 'acting', from: '2026-11-22', until: '2026-11-25' }
  expect(bodyOf(act('appoint'), typed)).toEqual({
    do: 'appoint',
    actor: 'a',
    post: 'p',
    sort: 'acting',
    from: '2026-11-22T00:00:00.000+03:00',
    until: '2026-11-25T23:59:59.999+03:00',
  })
  expect(bodyOf(act('on-call'), { desk: 'd' })).toEqual({
    do: 'on-call',
    desk: 'd',
    fallback: null,
  })
  expect(bodyOf(act('end'), { what: 'desk|d' })).toEqual({ do: 'end', sort: 'desk', id: 'd' })
})

test('what must not stay empty is named', () => {
  expect(emptyBoxes(act('add-person'), { name: ' ' })).toEqual(['name', 'account'])
})

test('a post is vacant, held or acted in now; what is over or to come is not now', () => {
  const holding = { id: '1', actor: 'a', name: 'A', post: 'p', sort: 'held', by: null } as const
  const all: PostsAnswer = {
    offices: [{ id: 'o', name: 'Office', agency: '', place: null }],
    desks: [
      { id: 'd', office: 'o', name: 'Desk', onCall: 'e', staffed: false },
      { id: 'e', office: 'o', name: 'Other', onCall: null, staffed: true },
    ],
    posts: [{ id: 'p', desk: 'd', role: 'CDO', title: '' }],
    people: [],
    holdings: [
      { ...holding, from: '2026-01-01T00:00:00.000Z', until: NOW },
      { ...holding, id: '2', from: '2026-11-22T09:00:00.001Z', until: null },
    ],
    absences: [],
    changes: [],
    lastResorts: 2,
  }
  expect(postLines(all, NOW)).toMatchObject([{ desk: 'Desk', onCall: 'Other', holders: [] }])
  const [later] = postLines(all, '2026-11-23T00:00:00.000Z')
  expect(later?.holders.map(({ id }) => id)).toEqual(['2'])
})
