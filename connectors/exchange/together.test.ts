import { expect, test } from 'vitest'
import { Together } from './together.ts'

const coded = (code: string): Error => Object.assign(new Error(code), { code })

/** Doubles numbers, keeps each group it was given, and fails for a group in which a number has a failure of its own. */
function doubling(failures: Readonly<Record<number, Error>> = {}) {
  const groups: number[][] = []
  const together = new Together(async (all: readonly number[]) => {
    groups.push([...all])
    const failed = all.flatMap((one) => failures[one] ?? [])[0]
    if (failed !== undefined) throw failed
    return all.map((one) => 2 * one)
  })
  return { groups, bring: (some: readonly number[]) => some.map((one) => together.bring(one)) }
}

test('what comes at the same time goes together, what comes meanwhile goes next, each with its own result', async () => {
  const { groups, bring } = doubling()
  const first = bring([1, 2])
  await first[0]
  expect(await Promise.all([...first, ...bring([3]), ...bring([4])])).toEqual([2, 4, 6, 8])
  expect(groups).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('never more than fifty at once', async () => {
  const { groups, bring } = doubling()
  await Promise.all(bring(Array.from({ length: 120 }, (_one, at) => at)))
  expect(groups.map(({ length }) => length)).toEqual([50, 50, 20])
})

test('one that cannot be done falls alone, with its own error', async () => {
  const { groups, bring } = doubling({ 2: coded('22021') })
  const ended = await Promise.allSettled(bring([1, 2, 3]))
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(groups).toEqual([[1, 2, 3], [1], [2], [3]])
})

test('where the database is away nobody tries it for each', async () => {
  const { groups, bring } = doubling({ 2: coded('57P01') })
  const ended = await Promise.allSettled(bring([1, 2, 3]))
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(groups).toEqual([[1, 2, 3]])
})
