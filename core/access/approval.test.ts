import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ApprovalChain, type ApprovalQuestion, approversOf, type Staff } from './approval.ts'

const CHAIN: ApprovalChain = {
  steps: [
    { name: 'place', roles: ['CHIEF'], near: 'place' },
    { name: 'district', roles: ['CHIEF', 'DEPUTY'], near: 'district' },
    { name: 'ministry', roles: ['MINISTRY'], near: 'nation' },
  ],
  silentAfter: 48,
}
const NOW = '2026-03-02T09:00:00.000Z'
const LONG_AGO = '2020-01-01T00:00:00.000Z'

/** The posts of a small country: two districts, one with a sub-county, and a ministry with two seats. */
const POSTS = [
  { post: 'sub', desk: 'd-sub', role: 'CHIEF', place: '7.1' },
  { post: 'chief', desk: 'd-7', role: 'CHIEF', place: '7' },
  { post: 'deputy', desk: 'd-7b', role: 'DEPUTY', place: '7' },
  { post: 'other', desk: 'd-8', role: 'CHIEF', place: '8' },
  { post: 'm1', desk: 'd-m', role: 'MINISTRY', place: null },
  { post: 'm2', desk: 'd-m', role: 'MINISTRY', place: null },
] as const
const OFFICERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const MINISTRY = ['m1', 'm2']

interface Open {
  readonly author: string
  readonly place: string
  readonly excluded: Set<string>
}

/** A country in which people come, go, act, are away and are excluded. */
class Country {
  readonly held = new Map<string, string>()
  readonly acting = new Map<string, string>()
  readonly away = new Set<string>()
  readonly closed = new Set<string>()
  readonly onCall: Record<string, string> = {}
  readonly open: Open[] = []

  constructor() {
    // Two who last: what the directory sees to.
    for (const [at, post] of MINISTRY.entries()) this.held.set(post, `last-${String(at)}`)
  }

  staff(): Staff {
    const posts = POSTS.map((post) => ({
      ...post,
      spells: [this.held.get(post.post), this.acting.get(post.post)].flatMap((actor) =>
        actor === undefined ? [] : [{ actor, from: LONG_AGO, until: null }],
      ),
    }))
    const away = [...this.away].map((actor) => ({ actor, from: LONG_AGO, until: null }))
    return { posts, away, closed: [...this.closed], onCall: this.onCall }
  }

  approvers(chain: ApprovalChain, { author, place, excluded }: Open) {
    const approval = { author, place, excluded: [...excluded], askedAt: NOW }
    return approversOf({ chain, approval, staff: this.staff(), asOf: NOW })
  }
}

type Change = (country: Country) => void

const officer = fc.constantFrom(...OFFICERS)
const near = fc.constantFrom('sub', 'chief', 'deputy', 'other')
const desk = fc.constantFrom('d-sub', 'd-7', 'd-7b', 'd-8')
const place = fc.constantFrom('7.1.3', '7.2', '8.1', '9')
const someone = fc.oneof(officer, fc.constantFrom('last-0', 'last-1'))

/** Everything that happens to a house; at the ministry the directory keeps two, and one file hides from one of them. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(near, officer).map<Change>(
    ([post, who]) =>
      (on) =>
        void on.held.set(post, who),
  ),
  near.map<Change>((post) => (on) => void on.held.delete(post)),
  fc.tuple(near, officer).map<Change>(
    ([post, who]) =>
      (on) =>
        void on.acting.set(post, who),
  ),
  near.map<Change>((post) => (on) => void on.acting.delete(post)),
  officer.map<Change>((who) => (on) => void on.away.add(who)),
  officer.map<Change>((who) => (on) => void on.away.delete(who)),
  officer.map<Change>((who) => (on) => void on.closed.add(who)),
  fc.tuple(desk, desk).map<Change>(([one, other]) => (on) => {
    on.onCall[one] = other
  }),
  fc.tuple(officer, place).map<Change>(([author, where]) => (on) => {
    on.open.push({ author, place: where, excluded: new Set() })
  }),
  fc.tuple(fc.nat(7), someone).map<Change>(([at, who]) => (on) => {
    const one = on.open[at]
    const lastOne = [...(one?.excluded ?? [])].some((actor) => actor.startsWith('last'))
    if (!(who.startsWith('last') && lastOne)) one?.excluded.add(who)
  }),
)

/** After each change: does every open approval have somebody, and nobody who may not? */
function holds(chain: ApprovalChain, changes: readonly Change[]): boolean {
  const country = new Country()
  return changes.every((happens) => {
    happens(country)
    return country.open.every((one) => isSound(country, one, country.approvers(chain, one)))
  })
}

function isSound(country: Country, one: Open, named: readonly { readonly actor: string }[]) {
  const { away, closed } = country
  const sitting = new Set([...country.held.values(), ...country.acting.values()])
  return (
    named.length > 0 &&
    named.every(
      ({ actor }) =>
        actor !== one.author &&
        !one.excluded.has(actor) &&
        !away.has(actor) &&
        !closed.has(actor) &&
        sitting.has(actor),
    )
  )
}

const histories = fc.array(change, { maxLength: 40 })

describe('no approval is left without somebody living who may decide it', () => {
  test('whoever comes, goes, acts, is away, is excluded or is closed out', () => {
    fc.assert(
      fc.property(histories, (changes) => holds(CHAIN, changes)),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['the end of the chain', { ...CHAIN, steps: CHAIN.steps.slice(0, -1) }],
    ['everything but the nearest post', { ...CHAIN, steps: CHAIN.steps.slice(0, 1) }],
  ])('without %s it breaks', (_what, chain) => {
    const run = fc.check(
      fc.property(histories, (changes) => holds(chain, changes)),
      { numRuns: 1_000, seed: 7 },
    )
    expect(run.failed).toBe(true)
  })
})

describe('who is asked', () => {
  const staff = (country: (on: Country) => void): Staff => {
    const made = new Country()
    country(made)
    return made.staff()
  }
  const approval = { author: 'a', place: '7.1.3', excluded: [], askedAt: NOW }
  const ask = (question: Partial<ApprovalQuestion>) =>
    approversOf({ chain: CHAIN, approval, staff: staff(() => {}), asOf: NOW, ...question }).map(
      ({ step, actor }) => `${step} ${actor}`,
    )
  const full = staff(({ held }) => {
    held.set('sub', 'b').set('chief', 'c').set('deputy', 'd').set('other', 'e')
  })

  test('the nearest first, each of several', () => {
    expect(ask({ staff: full })).toEqual(['place b', 'place c'])
    expect(ask({ staff: full, approval: { ...approval, place: '8.1' } })).toEqual(['place e'])
  })

  test('where the nearest is vacant, away or the author, the next', () => {
    expect(ask({ staff: full, approval: { ...approval, excluded: ['b', 'c'] } })).toEqual([
      'district d',
    ])
    const own = { ...approval, author: 'e', place: '8.1' }
    expect(ask({ staff: full, approval: own })).toEqual(['ministry last-0', 'ministry last-1'])
  })

  test('a desk on call comes before the next step', () => {
    const helped = { ...full, onCall: { 'd-8': 'd-sub' }, closed: ['e'] }
    expect(ask({ staff: helped, approval: { ...approval, place: '8.1' } })).toEqual(['place b'])
  })

  test('after silence the next step is asked as well, to the hour', () => {
    const late = (asOf: string) => ask({ staff: full, asOf })
    expect(late('2026-03-04T08:59:59.999Z')).toHaveLength(2)
    expect(late('2026-03-04T09:00:00.000Z')).toEqual(['place b', 'place c', 'district d'])
    expect(late('2027-01-01T00:00:00.000Z')).toHaveLength(5)
  })

  test('acting counts for its days only', () => {
    const acting = { actor: 'x', from: LONG_AGO, until: NOW }
    const posts = full.posts.map((post) =>
      post.post === 'sub' ? { ...post, spells: [acting] } : { ...post, spells: [] },
    )
    expect(ask({ staff: { ...full, posts } })).toEqual([])
    expect(ask({ staff: { ...full, posts }, asOf: '2026-03-02T08:59:59.999Z' })).toEqual([
      'place x',
    ])
  })
})
