import type { Grant } from '@cwmis/core/access/access.ts'
import { type AccessQuestion, allow } from '@cwmis/core/access/allow.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { effectsOf } from '@cwmis/core/subject/effects.ts'
import { CASE, NOON } from '@cwmis/core/subject/fixtures/entries.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { stepSubject } from '@cwmis/core/subject/folds.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONTENT } from '../../content.ts'
import { opened, PETER, registered, stateOf, written } from '../../process/fixtures/written.ts'
import { TOLD_BY_COURTS } from '../../roles/writes.ts'

const PARTNERS = ['court', 'police'] as const
const OTHER: Subject = { type: 'case', id: 'c0000000-0000-4000-8000-000000000002' }

const LINK = { matterAt: 'Mbale family court', matterNo: 'FCC 12 of 2026' }

/** A case with the grants its entries gave, as `append` writes them. */
interface File {
  readonly subject: Subject
  readonly slices: Slices
  readonly grants: readonly Grant[]
}

function after(file: File, entry: Entry): File {
  const own = { ...entry, header: { ...entry.header, subject: file.subject } }
  const slices = stepSubject(CONTENT, 'case', { slices: file.slices, entry: own })
  const { grants } = effectsOf(CONTENT, own, { before: file.slices, after: slices })
  const onCase = grants.filter(({ on }) => on === undefined)
  const ends = onCase.filter((one) => one.ends === true).map(({ principal }) => principal)
  const fresh = onCase.filter((one) => one.ends !== true)
  return {
    ...file,
    slices,
    grants: [
      ...file.grants.filter(({ principal }) => !ends.includes(principal)),
      ...fresh.map(({ principal, relation }) => ({ principal, relation, from: NOON, until: null })),
    ],
  }
}

function fileOf(subject: Subject): File {
  return [opened, registered].reduce(after, { subject, slices: {}, grants: [] })
}

function may(
  { subject, grants }: File,
  partner: string,
  more: Pick<AccessQuestion, 'action' | 'kind'>,
): boolean {
  const post = { post: 'p', desk: 'd', role: 'COURT', place: null, from: NOON, until: null }
  const actor = { actor: `system:${partner}`, posts: [post], device: null, leaseUntil: null }
  const about = { subject, grants, excluded: [], place: null }
  const asked = {
    actor,
    subject: about,
    content: CONTENT,
    purpose: 'casework',
    asOf: NOON,
  } as const
  return allow({ ...asked, ...more }).allowed
}

/** What may befall one of two cases, and who may write on it then. */
const step = fc.record({
  which: fc.constantFrom(0, 1),
  partner: fc.constantFrom(...PARTNERS),
  what: fc.constantFrom('link', 'link', 'unlink', 'close', 'reopen', 'misfile'),
})

interface Model {
  readonly isOpen: boolean
  readonly linked: Readonly<Record<string, string>>
}

function happened(
  [file, model]: readonly [File, Model],
  { partner, what }: { readonly partner: string; readonly what: string },
  id: string,
): readonly [File, Model] {
  const { isOpen, linked } = model
  const { [partner]: entry, ...others } = linked
  if (what === 'link') {
    const link = written('matter-linked', { ...LINK, partner }, { ...PETER, id })
    return [after(file, link), { isOpen, linked: { ...others, [partner]: id } }]
  }
  if (what === 'unlink') {
    const ended = written('matter-unlinked', { partner, why: 'Another child' }, { ...PETER, id })
    return [after(file, ended), { isOpen, linked: others }]
  }
  if (what === 'misfile') {
    if (entry === undefined) return [file, model]
    const hidden = written('entry-misfiled', { entry, reason: 'wrong-child' }, { ...PETER, id })
    return [after(file, hidden), { isOpen, linked: others }]
  }
  if (what === 'reopen') {
    return [after(file, written('case-reopened', {}, { ...PETER, id })), { isOpen: true, linked }]
  }
  const asked = written('closure-requested', { reason: 'goals-met' }, { id: `${id} asked` })
  const closed = written('case-closed', {}, { ...PETER, id })
  return [[asked, closed].reduce(after, file), { isOpen: false, linked }]
}

test('a partner writes on a case while a matter of its own is linked there and the case is open, what its role says, and on no other case', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      let files: (readonly [File, Model])[] = [CASE, OTHER].map((subject) => [
        fileOf(subject),
        { isOpen: true, linked: {} },
      ])
      for (const [at, one] of steps.entries()) {
        files = files.map((file, which) =>
          which === one.which ? happened(file, one, `s${String(at)}`) : file,
        )
      }
      for (const [file, { isOpen, linked }] of files) {
        for (const partner of PARTNERS) {
          for (const kind of TOLD_BY_COURTS) {
            const expected = isOpen && linked[partner] !== undefined
            expect(may(file, partner, { action: 'write', kind })).toBe(expected)
          }
          for (const kind of ['visit-recorded', 'matter-linked', 'case-closed']) {
            expect(may(file, partner, { action: 'write', kind })).toBe(false)
            expect(may(file, partner, { action: 'decide', kind })).toBe(false)
          }
          expect(may(file, partner, { action: 'read' })).toBe(false)
        }
      }
    }),
  )
})

test('the open part of a case says nothing of a matter beyond that something is kept apart', () => {
  const link = written('matter-linked', { ...LINK, partner: 'court' }, { ...PETER, id: 'l1' })
  expect(Object.keys(link.parts)).toEqual(['open', 'CICL'])
  expect(link.parts.open).toEqual({})
  const { open, CICL } = stateOf([opened, registered, link])
  expect(JSON.stringify(open)).not.toMatch(/FCC|Mbale|court|matter/i)
  expect(CICL?.matters).toEqual([
    { partner: 'court', place: LINK.matterAt, number: LINK.matterNo, entry: link.header.id },
  ])
})
