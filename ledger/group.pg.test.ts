import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { described, half, linksOf, type Made, part, stampsOf, tie } from './fixtures/groups.ts'
import { openRig, type Rig } from './fixtures/rig.ts'
import { LEDGER_TEMPLATE } from './fixtures/template.ts'
import { send } from './fixtures/words.ts'

let database: FreshDatabase
let rig: Rig

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

describe('a link between two records', () => {
  it('stands on both, once, until it is taken back from both', async () => {
    const { amina } = rig.people
    const [one, other] = [await described(rig, amina), await described(rig, amina)]
    expect(await tie(rig, amina, [one, other])).toMatchObject({ outcome: 'kept' })
    expect(await linksOf(rig, amina, one)).toEqual([other.child.id])
    expect(await linksOf(rig, amina, other)).toEqual([one.child.id])
    expect(await tie(rig, amina, [other, one])).toMatchObject({ rule: 'already-linked@1' })
    expect(await part(rig, amina, [one, other])).toMatchObject({
      outcome: 'kept',
    })
    expect(await linksOf(rig, amina, one)).toEqual([])
    expect(await linksOf(rig, amina, other)).toEqual([])
    const again = await part(rig, amina, [one, other])
    expect(again).toMatchObject({ outcome: 'refused', rule: 'not-linked@1' })
  })

  it('is never a half, nor one on a view nobody saw', async () => {
    const { amina } = rig.people
    const [one, other] = [await described(rig, amina), await described(rig, amina)]
    const stamps = await stampsOf(rig, amina, one.child, other.child)
    const kind = 'same-child'
    for (const words of [
      [half(one, other, { kind, stamps })],
      [half(one, other, { kind, stamps }), half(other, other, { kind, stamps })],
    ]) {
      expect(await send(rig, amina, words)).toMatchObject({ rule: 'half-a-link' })
    }
    const blind = [half(one, other, { kind, stamps: {} }), half(other, one, { kind, stamps: {} })]
    expect(await send(rig, amina, blind)).toMatchObject({ rule: 'needs-current-view@1' })
    expect(await linksOf(rig, amina, one)).toEqual([])
  })

  it('is made by whoever may decide on both, and by nobody else', async () => {
    const { amina, far } = rig.people
    const [near, away] = [await described(rig, amina), await described(rig, far)]
    for (const person of [amina, far]) {
      expect(await tie(rig, person, [near, away])).toMatchObject({ rule: 'not-yours' })
    }
    expect(await linksOf(rig, amina, near)).toEqual([])
  })

  it('is made once where two decide at the same time, over groups that share a member', async () => {
    const { amina } = rig.people
    const made: Made[] = []
    for (let at = 0; at < 4; at += 1) made.push(await described(rig, amina))
    const [a, b, c, d] = made
    if (!a || !b || !c || !d) throw new Error('four were made')
    await tie(rig, amina, [a, b])
    await tie(rig, amina, [c, d])
    const raced = await Promise.all([
      tie(rig, amina, [b, c]),
      tie(rig, amina, [c, b]),
      tie(rig, amina, [a, d]),
    ])
    const kept = raced.filter(({ outcome }) => outcome === 'kept')
    expect(kept).toHaveLength(2)
    expect((await linksOf(rig, amina, b))?.toSorted()).toEqual([a.child.id, c.child.id].sort())
  })

  it('follows a chain of records to its end', async () => {
    const { amina } = rig.people
    const chain: Made[] = []
    for (let at = 0; at < 12; at += 1) chain.push(await described(rig, amina))
    for (const [at, one] of chain.entries()) {
      const next = chain[at + 1]
      if (next) expect(await tie(rig, amina, [one, next])).toMatchObject({ outcome: 'kept' })
    }
  })
})
