import { expect, test } from 'vitest'
import type { Answered, Door } from './call.ts'
import { renewingDoor } from './renewing.ts'

const EXPIRED = {
  ok: false,
  offline: false,
  status: 401,
  code: 'sign-in-needed',
  fields: [],
  retryAfter: null,
} as const

function doorOf(answers: Answered<never>[], asked: string[]): Door {
  const answer = (path: string): Promise<Answered<never>> => {
    asked.push(path)
    return Promise.resolve(answers.shift() ?? EXPIRED)
  }
  return { get: answer, post: answer }
}

test('an expired session is renewed once and the question asked again', async () => {
  const asked: string[] = []
  const renew = (): Promise<boolean> => Promise.resolve(Boolean(asked.push('renew')))
  const door = renewingDoor(doorOf([EXPIRED, EXPIRED], asked), { fits: () => true, renew })
  await door.get('/directory')
  expect(asked).toEqual(['/directory', 'renew', '/directory'])
})

test('questions that meet the same expiry share one renewal', async () => {
  const asked: string[] = []
  let renewals = 0
  const renew = async (): Promise<boolean> => {
    renewals += 1
    return true
  }
  const door = renewingDoor(doorOf([EXPIRED, EXPIRED], asked), { fits: () => true, renew })
  await Promise.all([door.get('/directory'), door.get('/quarantine')])
  expect(renewals).toBe(1)
})

test('signing in is not answered by a renewal', async () => {
  const asked: string[] = []
  const renew = (): Promise<boolean> => Promise.resolve(Boolean(asked.push('renew')))
  const door = renewingDoor(doorOf([], asked), { fits: () => false, renew })
  expect(await door.post('/sign-in', {})).toEqual(EXPIRED)
  expect(asked).toEqual(['/sign-in'])
})
