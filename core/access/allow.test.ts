import { describe, expect, it } from 'vitest'
import { CONTENT } from '../subject/fixtures/content.ts'
import { type Allowed, type Grant, type HeldPost, PURPOSES } from './access.ts'
import { type AccessQuestion, allow } from './allow.ts'
import { ACTIONS, AFTER, BEFORE, grant, LONG_AGO, NOW, worlds } from './fixtures/worlds.ts'
import { within } from './place.ts'
import { type Clause, POLICY } from './policy.ts'

/**
 * The same question answered by sets and a table of words, knowing nothing of the code: for each relation
 * the letters of the actions (r w d l s) and of the purposes (c s h t i a) it opens, best relation first.
 */
const TABLE = [
  ['owner', 'rwdls', 'cshti', true],
  ['desk', 'rwdls', 'cshti', true],
  ['party', 'rwdls', 'csh', true],
  ['supervisor', 'rwdls', 'csht', true],
  ['author', 'rwls', 'chti', false],
  ['place', 'rwls', 'sta', false],
] as const
const LETTER = {
  casework: 'c',
  supervision: 's',
  handoff: 'h',
  triage: 't',
  import: 'i',
  audit: 'a',
  administration: 'x',
}
const MAY: {
  readonly [role: string]: { looks: boolean; writes: boolean; decides: boolean; extra: string }
} = {
  WORKER: { looks: true, writes: true, decides: true, extra: 'SV REP' },
  CHIEF: { looks: true, writes: true, decides: true, extra: 'SV' },
  CLERK: { looks: true, writes: true, decides: false, extra: '' },
  DEPUTY: { looks: true, writes: true, decides: true, extra: '' },
  MINISTRY: { looks: true, writes: false, decides: false, extra: '' },
  COUNTER: { looks: false, writes: false, decides: false, extra: '' },
}

function oracle({ actor, subject, action, purpose }: AccessQuestion): string {
  const [post] = actor.posts
  const may = MAY[post?.role ?? '']
  const look = 'read list search'.includes(action)
  const able = look ? may?.looks : action === 'write' ? may?.writes : may?.decides
  const hidden = subject.excluded.length > 0
  const leased = action === 'write' || actor.leaseUntil === null || actor.leaseUntil === AFTER
  const inPost = post?.from === LONG_AGO && post.until === null
  if (hidden || !leased || !inPost || may === undefined || able !== true) return 'no'
  const relations = relationsOf(post, subject)
  const letter = LETTER[purpose]
  const row = TABLE.find(
    ([relation, actions, purposes]) =>
      relations.has(relation) &&
      actions.includes(action.charAt(0)) &&
      (!look || purposes.includes(letter)),
  )
  if (row === undefined) return 'no'
  return `${row[0]} ${['open', ...(row[3] ? may.extra.split(' ') : [])].filter(Boolean).join(' ')}`
}

function relationsOf(post: HeldPost, subject: AccessQuestion['subject']): ReadonlySet<string> {
  const live = subject.grants.filter((one) => one.from !== AFTER && one.until !== BEFORE)
  const mine = live.filter(
    (one) => one.principal === 'actor:amina' || one.principal === 'desk:desk-1',
  )
  const office = ['CHIEF', 'CLERK', 'DEPUTY'].includes(post.role)
  const inside = office && post.place === '042.1' && subject.place !== null
  const near = inside || post.role === 'MINISTRY'
  const theirs = near ? (post.role === 'CHIEF' ? ['supervisor', 'place'] : ['place']) : []
  return new Set([...mine.map((one) => one.relation), ...theirs])
}

function said(allowed: Allowed): string {
  return allowed.allowed ? `${allowed.relation} ${allowed.compartments.join(' ')}` : 'no'
}

const WORLDS = [...worlds()].map((question) => ({ question, answer: oracle(question) }))

/** Is there a world in which an answer differs from the oracle's? */
function isCaught(ask: (question: AccessQuestion) => Allowed): boolean {
  return WORLDS.some(({ question, answer }) => said(ask(question)) !== answer)
}

/** Each clause of the table broken in every way there is: left out, one action or purpose more or less, compartments turned. */
function* mutants(): Generator<readonly [string, readonly Clause[]]> {
  for (const [at, clause] of POLICY.entries()) {
    yield [`no ${clause.relation}`, POLICY.toSpliced(at, 1)]
    const turned = { ...clause, compartments: !clause.compartments }
    yield [`${clause.relation} compartments`, POLICY.with(at, turned)]
    for (const action of ACTIONS) {
      yield [
        `${clause.relation} ${action}`,
        POLICY.with(at, { ...clause, actions: toggled(clause.actions, action) }),
      ]
    }
    for (const purpose of PURPOSES) {
      const purposes = toggled(clause.purposes, purpose)
      yield [`${clause.relation} ${purpose}`, POLICY.with(at, { ...clause, purposes })]
    }
  }
}

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

/** What stands before the table, taken away one wall at a time. */
const WALLS: { readonly [name: string]: (question: AccessQuestion) => AccessQuestion } = {
  exclusion: (one) => ({ ...one, subject: { ...one.subject, excluded: [] } }),
  lease: (one) => ({ ...one, actor: { ...one.actor, leaseUntil: null } }),
  'expiry of posts': (one) => ({
    ...one,
    actor: { ...one.actor, posts: one.actor.posts.map(endless) },
  }),
  'expiry of grants': (one) => ({
    ...one,
    subject: { ...one.subject, grants: one.subject.grants.map(endless) },
  }),
  'kinds of the role': ({ kind: _kind, ...one }) => one,
}

function endless<T>(span: T): T & { from: string; until: null } {
  return { ...span, from: LONG_AGO, until: null }
}

describe('access', () => {
  it('answers every world as the oracle does', () => {
    expect(WORLDS.length).toBeGreaterThan(100_000)
    expect(isCaught(allow)).toBe(false)
  })

  it.each([...mutants()])('with a broken table (%s) is caught by the oracle', (_, policy) => {
    expect(isCaught((question) => allow(question, policy))).toBe(true)
  })

  it.each(Object.entries(WALLS))('without its wall (%s) is caught by the oracle', (_, without) => {
    expect(isCaught((question) => allow(without(question)))).toBe(true)
  })
})

describe('opening a subject', () => {
  const world = WORLDS[0]?.question
  const fresh = {
    actor: {
      actor: 'amina',
      posts: [{ ...world?.actor.posts[0], role: 'CLERK' }],
      device: null,
      leaseUntil: NOW,
    },
    subject: { subject: { type: 'report', id: 'e1' }, grants: [], excluded: [], place: null },
    content: CONTENT,
    purpose: 'casework',
    asOf: NOW,
    action: 'write',
  } as const
  const ask = (kind: string, grants: readonly Grant[] = []) =>
    allow({ ...fresh, kind, subject: { ...fresh.subject, grants } } as AccessQuestion).allowed

  it('is open to whoever may write its first entry, even after the lease', () => {
    expect(ask('report-made')).toBe(true)
  })

  it('is not open to another kind, another role or a subject that others opened', () => {
    expect(ask('visit-recorded')).toBe(false)
    expect(ask('case-opened')).toBe(false)
    expect(ask('report-made', [grant('actor:brian', 'author', null)])).toBe(false)
  })
})

describe('a place', () => {
  it('lies in itself and what is above it, by whole parts', () => {
    expect(within('042.1.03', '042.1')).toBe(true)
    expect(within('042.1', '042.1')).toBe(true)
    expect(within('042.10', '042.1')).toBe(false)
    expect(within('042', '042.1')).toBe(false)
  })
})
