import { subjectKey } from '@cwmis/core/entry/subject.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import type { AppendResult } from './append.ts'
import { CONTENT } from './fixtures/content.ts'
import type { Person } from './fixtures/person.ts'
import { openRig, type Rig } from './fixtures/rig.ts'
import { LEDGER_TEMPLATE } from './fixtures/template.ts'
import { caseOpened, fresh, send, type Words } from './fixtures/words.ts'
import { type ReadSubject, readSubject } from './read/subject.ts'
import { type ManifestLine, sync } from './sync.ts'

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

type Subject = Words['subject']
type Stamps = NonNullable<AppendResult['stamps']>

interface Record {
  readonly child: Subject
  readonly subject: Subject
}

/** A child with a case of its own at its worker's desk. */
async function described(person: Person): Promise<Record> {
  const made = { child: fresh('child'), subject: fresh('case') }
  await send(rig, person, caseOpened(person, made))
  return made
}

async function read(
  person: Person,
  subject: Subject,
  purpose: 'casework' | 'supervision' = 'casework',
): Promise<ReadSubject | null> {
  const reader = { token: person.token, purpose, door: 'test' } as const
  return readSubject(rig.ledger, CONTENT, { reader, subject })
}

async function stampsOf(person: Person, ...subjects: readonly Subject[]): Promise<Stamps> {
  const read_ = await Promise.all(subjects.map((subject) => read(person, subject)))
  return Object.fromEntries(
    read_.flatMap((one) => (one === null ? [] : [[subjectKey(one.subject), one.stamp]])),
  )
}

async function tie(
  person: Person,
  [one, other]: readonly [Record, Record],
  kind = 'same-child',
): Promise<AppendResult> {
  const stamps = await stampsOf(person, one.child, other.child)
  return send(rig, person, [half(one, other, { kind, stamps }), half(other, one, { kind, stamps })])
}

function half(
  one: Record,
  other: Record,
  { kind, stamps }: { readonly kind: string; readonly stamps: Stamps },
): Words {
  const stamp = stamps[subjectKey(one.child)] ?? null
  return { subject: one.child, kind, stamp, open: { other: other.child.id, reason: 'seen' } }
}

async function linksOf(person: Person, { child }: Record): Promise<readonly string[] | null> {
  const found = await read(person, child)
  if (found === null) return null
  return openState('child', found.slices)?.sameChild.map(({ other }) => other) ?? null
}

/** Which of these files each person may open, for whatever purpose. */
async function opens(people: readonly Person[], files: readonly Record[]): Promise<string[]> {
  const open: string[] = []
  for (const person of people) {
    for (const subject of files.flatMap((one) => [one.child, one.subject])) {
      for (const purpose of ['casework', 'supervision'] as const) {
        const found = await read(person, subject, purpose)
        if (found !== null) {
          open.push(
            `${person.actor} ${subjectKey(subject)} ${purpose} ${found.compartments.join()}`,
          )
        }
      }
    }
  }
  return open
}

async function pulled({ token }: Person): Promise<string[]> {
  const reader = { token, purpose: 'casework', door: 'test' } as const
  const got: ManifestLine[] = []
  for (let more = true; more; ) {
    const answer = await sync(rig.ledger, CONTENT, { reader, digest: 'other', manifest: got })
    if (!('moved' in answer)) throw new Error('nothing moved')
    got.push(...answer.moved.map(({ subject, stamp }) => ({ subject, stamp })))
    more = answer.next === true
  }
  return got.map(({ subject }) => subjectKey(subject))
}

describe('a link between two records', () => {
  it('stands on both, once, until it is taken back from both', async () => {
    const { amina } = rig.people
    const [one, other] = [await described(amina), await described(amina)]
    expect(await tie(amina, [one, other])).toMatchObject({ outcome: 'kept' })
    expect(await linksOf(amina, one)).toEqual([other.child.id])
    expect(await linksOf(amina, other)).toEqual([one.child.id])
    expect(await tie(amina, [other, one])).toMatchObject({ rule: 'already-linked@1' })
    expect(await tie(amina, [one, other], 'same-child-withdrawn')).toMatchObject({
      outcome: 'kept',
    })
    expect(await linksOf(amina, one)).toEqual([])
    expect(await linksOf(amina, other)).toEqual([])
    const again = await tie(amina, [one, other], 'same-child-withdrawn')
    expect(again).toMatchObject({ outcome: 'refused', rule: 'not-linked@1' })
  })

  it('is never a half, nor one on a view nobody saw', async () => {
    const { amina } = rig.people
    const [one, other] = [await described(amina), await described(amina)]
    const stamps = await stampsOf(amina, one.child, other.child)
    const kind = 'same-child'
    for (const words of [
      [half(one, other, { kind, stamps })],
      [half(one, other, { kind, stamps }), half(other, other, { kind, stamps })],
    ]) {
      expect(await send(rig, amina, words)).toMatchObject({ rule: 'half-a-link' })
    }
    const blind = [half(one, other, { kind, stamps: {} }), half(other, one, { kind, stamps: {} })]
    expect(await send(rig, amina, blind)).toMatchObject({ rule: 'needs-current-view@1' })
    expect(await linksOf(amina, one)).toEqual([])
  })

  it('is made by whoever may decide on both, and by nobody else', async () => {
    const { amina, far } = rig.people
    const [near, away] = [await described(amina), await described(far)]
    for (const person of [amina, far]) {
      expect(await tie(person, [near, away])).toMatchObject({ rule: 'not-yours' })
    }
    expect(await linksOf(amina, near)).toEqual([])
  })

  it('is made once where two decide at the same time, over groups that share a member', async () => {
    const { amina } = rig.people
    const made: Record[] = []
    for (let at = 0; at < 4; at += 1) made.push(await described(amina))
    const [a, b, c, d] = made
    if (!a || !b || !c || !d) throw new Error('four were made')
    await tie(amina, [a, b])
    await tie(amina, [c, d])
    const raced = await Promise.all([tie(amina, [b, c]), tie(amina, [c, b]), tie(amina, [a, d])])
    const kept = raced.filter(({ outcome }) => outcome === 'kept')
    expect(kept).toHaveLength(2)
    expect((await linksOf(amina, b))?.toSorted()).toEqual([a.child.id, c.child.id].sort())
  })

  it('follows a chain of records to its end', async () => {
    const { amina } = rig.people
    const chain: Record[] = []
    for (let at = 0; at < 6; at += 1) chain.push(await described(amina))
    for (const [at, one] of chain.entries()) {
      const next = chain[at + 1]
      if (next) expect(await tie(amina, [one, next])).toMatchObject({ outcome: 'kept' })
    }
  })
})

describe('linking', () => {
  /** Near and far, and a chief who was given both to decide on. */
  async function apart(): Promise<readonly [Record, Record]> {
    const { amina, far } = rig.people
    const [near, away] = [await described(amina), await described(far)]
    await grant(away.child, 'actor:chief')
    return [near, away]
  }

  async function grant({ id }: Subject, principal: string): Promise<void> {
    await rig.owner.query(
      `insert into access_grant (subject, type, principal, relation, given_by, since, entry, holder)
        values ($1, 'child', $2, 'party', $1, now() - interval '1 hour', $1, 'child|' || $2)`,
      [id, principal],
    )
  }

  it('widens nobody’s access; a grant beside it is seen', async () => {
    const files = await apart()
    const people = Object.values(rig.people)
    const before = await opens(people, files)
    expect(before.length).toBeGreaterThan(8)
    expect(await tie(rig.people.chief, files)).toMatchObject({ outcome: 'kept' })
    expect(await opens(people, files)).toEqual(before)
    expect(await tie(rig.people.chief, files, 'same-child-withdrawn')).toMatchObject({
      outcome: 'kept',
    })
    expect(await opens(people, files)).toEqual(before)
    await grant(files[1].child, 'desk:desk-1')
    expect(await opens(people, files)).not.toEqual(before)
  })

  it('brings to a device the records its owner may read, and no other', async () => {
    const files = await apart()
    const [near, away] = files
    await tie(rig.people.chief, files)
    const { amina, far, chief } = rig.people
    expect(await pulled(amina)).not.toContain(subjectKey(away.child))
    expect(await pulled(far)).not.toContain(subjectKey(near.child))
    // Somebody who is given both holds both, although only one of them is in the scope of their cases.
    await grant(away.child, 'actor:amina')
    expect(await pulled(amina)).toContain(subjectKey(away.child))
    await tie(chief, files, 'same-child-withdrawn')
    expect(await pulled(amina)).not.toContain(subjectKey(away.child))
  })

  it('hides all records of a child from whom one of them is hidden from, and what was said of it for ever', async () => {
    const files = await apart()
    const [near, away] = files
    const { amina, chief, farChief } = rig.people
    const open = { officer: 'amina' }
    await send(rig, farChief, [{ subject: away.child, kind: 'officer-excluded', open }])
    expect(await linksOf(amina, near)).toEqual([])
    await tie(chief, files)
    for (const subject of [near.child, near.subject]) expect(await read(amina, subject)).toBeNull()
    expect(await pulled(amina)).not.toContain(subjectKey(near.child))
    await tie(chief, files, 'same-child-withdrawn')
    const again = await read(amina, near.child)
    expect(again?.entries.map(({ header }) => header.kind)).toEqual(['child-described'])
    expect(JSON.stringify(again)).not.toContain(away.child.id)
    const others = await read(chief, near.child)
    expect(others?.entries).toHaveLength(3)
  })
})
