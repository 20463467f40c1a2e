import type { Proposed } from '@cwmis/core/wire/partner-setup.ts'
import { describe, expect, test } from 'vitest'
import { PARTNERS } from '../../partners.ts'
import { POST_OFFICE } from '../fixtures/post-office.ts'
import { agreedFields, agreementOn, type PartnerStanding } from '../standing.ts'
import { mayBeReached } from './address.ts'
import { neededFields } from './fields.ts'
import { type Ground, wrongFields } from './rules.ts'

const KNOWN: PartnerStanding = {
  partner: 'post-office',
  actor: 'system:post-office',
  post: 'post-system-post-office',
  role: 'WORKER',
  desk: 'desk-post',
  address: null,
  suspended: false,
  secrets: [],
  agreements: [
    {
      no: '7',
      flow: 'parcel',
      version: '1.0.0',
      since: '2026-01-01T00:00:00Z',
      until: '2026-12-01T00:00:00Z',
      mode: 'api',
      fields: null,
    },
  ],
}

const GROUND: Ground = {
  connectors: [POST_OFFICE],
  standing: new Map([['post-office', KNOWN]]),
  now: '2026-11-20T08:00:00.000Z',
  hosts: ['post.example', 'post.example:8443'],
  mode: 'live',
}

const AGREED: Proposed = {
  flow: 'letter',
  version: '1.0.0',
  mode: 'api',
  fields: ['office', 'sex'],
  basis: 'An invented law.',
  since: '2026-11-19T21:00:00.000Z',
  until: '2027-11-19T21:00:00.000Z',
}

function wrongIn(more: Proposed): readonly string[] {
  const asked = { partner: 'post-office', sort: 'agreement', what: { ...AGREED, ...more } } as const
  return wrongFields(asked, GROUND)
}

test('an agreement within the flow’s own list is right', () => {
  expect(wrongIn({})).toEqual([])
})

test.each<[string, Proposed, readonly string[]]>([
  ['a flow nobody knows', { flow: 'rumour' }, ['flow']],
  ['a version that is not there', { version: '9.0.0' }, ['version']],
  ['a field outside the list', { fields: ['office', 'sex', 'note'] }, ['fields']],
  ['a field that cannot be left out', { fields: ['office'] }, ['fields']],
  ['no field at all', { fields: [] }, ['fields']],
  ['a day that does not exist', { since: '' }, ['from', 'until']],
  ['an end before its beginning', { until: '2026-11-18T21:00:00.000Z' }, ['until']],
  ['an end that is over', { since: '2026-01-01T00:00:00.000Z', until: GROUND.now }, ['until']],
  ['several at once', { fields: ['note'], until: '' }, ['fields', 'until']],
])('%s is named by its field', (_what, more, fields) => {
  expect(wrongIn(more)).toEqual(fields)
})

test('a partner is known by a connector, and set up once', () => {
  const what = { address: null }
  const partner = (code: string, standing = GROUND.standing) =>
    wrongFields({ partner: code, sort: 'partner', what }, { ...GROUND, standing })
  expect(partner('post-office')).toEqual(['partner'])
  expect(partner('post-office', new Map())).toEqual([])
  expect(partner('nobody')).toEqual(['partner'])
})

test('no desk is that of two partners', () => {
  const other = { ...POST_OFFICE, partner: 'second' }
  const desk = (name: string) =>
    wrongFields(
      { partner: 'second', sort: 'partner', what: { desk: name, address: null } },
      { ...GROUND, connectors: [POST_OFFICE, other] },
    )
  expect(desk('desk-post')).toEqual(['desk'])
  expect(desk('desk-second')).toEqual([])
})

test.each([
  ['7', '2026-12-02T00:00:00.000Z', []],
  ['7', '2026-12-01T00:00:00.000Z', ['until']],
  ['8', '2026-12-02T00:00:00.000Z', ['until']],
])('the end of agreement %s moves to %s alone if that is later', (no, until, fields) => {
  const asked = { partner: 'post-office', sort: 'longer', what: { no, until } } as const
  expect(wrongFields(asked, GROUND)).toEqual(fields)
})

describe('an address', () => {
  test.each([
    'https://post.example/inbox',
    'https://post.example:8443/in?from=us',
    'https://POST.example',
  ])('%s is one of a listed host', (address) => {
    expect(mayBeReached(address, GROUND)).toBe(true)
  })

  test.each([
    'http://post.example/inbox',
    'https://other.example/inbox',
    'https://post.example.other.example/',
    'https://post.example@other.example/',
    'https://user:word@post.example/',
    'https://post.example:9443/',
    'https://post.example/#part',
    'https://127.0.0.1/inbox',
    'http://localhost/inbox',
    'ftp://post.example/',
    'post.example',
    'https://',
    'https://post.example/ x',
  ])('%s is none for real work', (address) => {
    expect(mayBeReached(address, GROUND)).toBe(false)
  })

  test('of this computer is one for the example alone, also unencrypted', () => {
    const example = { ...GROUND, mode: 'example' } as const
    expect(mayBeReached('http://127.0.0.1:9000/inbox', example)).toBe(true)
    expect(mayBeReached('http://post.example/inbox', example)).toBe(false)
    expect(mayBeReached('https://other.example/inbox', example)).toBe(false)
  })
})

test('the fields a message cannot be without are found in every flow, also in rows', () => {
  const versions = PARTNERS.flatMap(({ flows }) => flows.flatMap((flow) => flow.versions))
  const needed = versions.flatMap((version) => neededFields(version))
  expect(needed).toContain('children[].sex')
  expect(needed).toContain('paper.hash')
  for (const version of versions) {
    expect(version.allow).toEqual(expect.arrayContaining([...neededFields(version)]))
  }
})

test('by hand no machine passes anything; an agreement never widens the flow’s own list', () => {
  const [agreed] = KNOWN.agreements
  if (agreed === undefined) throw new Error('no agreement')
  const inMode = (mode: 'api' | 'batch' | 'hand') => {
    const known = { ...KNOWN, agreements: [{ ...agreed, mode }] }
    return agreementOn(known, 'parcel', GROUND.now) !== null
  }
  expect([inMode('api'), inMode('batch'), inMode('hand')]).toEqual([true, true, false])
  const version = { allow: ['reference', 'urgency'] }
  expect(agreedFields(version, agreed)).toEqual(version.allow)
  const fields = ['reference', 'childName']
  expect(agreedFields(version, { ...agreed, fields })).toEqual(['reference'])
  expect(agreedFields(version, { ...agreed, fields: [] })).toEqual([])
})
