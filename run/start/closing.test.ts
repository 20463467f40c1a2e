import { expect, test } from 'vitest'
import { closing } from './closing.ts'

test('ends in the opposite order, once, whatever fails', async () => {
  const told: string[] = []
  const things = closing((name) => told.push(`${name} failed`))
  things.add('database', () => told.push('database'))
  things.add('jobs', () => Promise.reject(new Error('stuck')))
  things.add('server', async () => told.push('server'))
  await Promise.all([things.all(), things.all()])
  expect(told).toEqual(['server', 'jobs failed', 'database'])
})
