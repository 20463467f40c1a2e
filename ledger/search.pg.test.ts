import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { CONTENT } from './fixtures/content.ts'
import type { Person } from './fixtures/person.ts'
import { openRig, type Rig } from './fixtures/rig.ts'
import { sequenceAll } from './fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from './fixtures/template.ts'
import { fresh, said, send, type Words } from './fixtures/words.ts'
import { followOnce } from './follow/follow.ts'
import { SEARCH_VIEW } from './follow/search-view.ts'
import { blindMatch } from './read/blind-match.ts'
import { search } from './read/search.ts'

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

/** Children of these names, all of the near worker. */
async function children(names: readonly string[]): Promise<Words['subject'][]> {
  const made = names.map((name) => ({ subject: fresh('child'), name }))
  for (let at = 0; at < made.length; at += 50) {
    const words = made.slice(at, at + 50).map(({ subject, name }) => ({
      subject,
      kind: 'child-described',
      open: { names: [{ id: 'n1', cells: said({ name, kind: 'given' }) }] },
    }))
    await send(rig, rig.people.amina, words)
  }
  await sequenceAll(rig)
  for (let more = 1; more > 0; ) more = await followOnce(rig.ledger, SEARCH_VIEW)
  return made.map(({ subject }) => subject)
}

async function found({ token }: Person, text: string): Promise<string[]> {
  const reader = { token, purpose: 'casework', door: 'test' } as const
  const lines = await search(rig.ledger, CONTENT, { reader, text })
  return lines.map(({ subject }) => subject.id)
}

function many(name: string, count: number): string[] {
  return Array.from({ length: count }, () => name)
}

describe('a search', () => {
  it('finds who bears a rare name, and two common ones, among more than it looks at', async () => {
    const { amina } = rig.people
    await children([...many('Okello', 620), ...many('Grace', 620)])
    const [rare, both] = await children(['Okello Zephyrine', 'Okello Grace'])
    expect((await found(amina, 'Okello Zephyrine'))[0]).toBe(rare?.id)
    expect((await found(amina, 'Grace Okello'))[0]).toBe(both?.id)
  })

  it('finds a misspelt name by the dictionary of name parts', async () => {
    const [child] = await children(['Nabukenya'])
    expect(await found(rig.people.amina, 'Nabukemya')).toContain(child?.id)
    expect(await found(rig.people.far, 'Nabukemya')).toEqual([])
    await rig.owner.query('delete from name_part')
    expect(await found(rig.people.amina, 'Nabukemya')).not.toContain(child?.id)
  })

  it('finds by the reference another office was given, for whoever may see the child', async () => {
    const { amina, far } = rig.people
    const [child, subject] = [fresh('child'), fresh('case')]
    const names = [{ id: 'n1', cells: said({ name: 'Wafula Simon', kind: 'given' }) }]
    const born = { earliest: '2012-01-01', latest: '2012-12-31' }
    const said2012 = { ...born, precision: 'year', source: 'said', asOf: '2026-01-01' } as const
    await send(rig, amina, [
      {
        subject: child,
        kind: 'child-described',
        open: { names, sex: 'M', born: said2012 },
      },
      {
        subject,
        kind: 'case-opened',
        open: { child: child.id, owner: 'amina', desk: 'desk-1' },
      },
    ])
    const reader = { token: far.token, purpose: 'casework', door: 'test' } as const
    const described = { names: ['Wafula Simon'], born, sex: 'M', place: null }
    const [match] = (await blindMatch(rig.ledger, { reader, described, reason: 'tracing' })) ?? []
    expect(match?.desk).toBe('desk-1')
    const spoken = `${match?.reference.slice(0, 4) ?? ''}-${match?.reference.slice(4) ?? ''}`
    expect(await found(amina, spoken.toLowerCase())).toEqual([child.id])
    expect(await found(far, spoken)).toEqual([])
  })
})
