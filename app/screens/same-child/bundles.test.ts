import type { Entry } from '@cwmis/core/entry/entry.ts'
import { expect, test } from 'vitest'
import { allocationBundle, tieBundle } from './bundles.ts'

const ONE = { type: 'child', id: 'one' } as const
const OTHER = { type: 'child', id: 'other' } as const

test('Should write one decision on both files, each naming the other', () => {
  const written = tieBundle('same-child', [ONE, OTHER], { grounds: { v: ['number'] } })
  expect(written).toEqual([
    {
      subject: ONE,
      kind: 'same-child',
      answers: { grounds: { v: ['number'] }, other: { v: 'other' } },
    },
    {
      subject: OTHER,
      kind: 'same-child',
      answers: { grounds: { v: ['number'] }, other: { v: 'one' } },
    },
  ])
})

test('Should copy what concerns the other child and hide it here, with when it happened', () => {
  const happenedOn = {
    from: '2026-03-02T09:00:00.000Z',
    to: '2026-03-02T09:01:00.000Z',
    precision: 'minute',
  } as const
  const header: Entry['header'] = {
    shape: 1,
    id: 'told',
    bundle: 'b',
    subject: ONE,
    kind: 'child-described',
    version: 1,
    author: { actor: 'amina', post: null, role: 'CDO' },
    device: 'd',
    attestedBy: null,
    happenedOn,
    writtenAt: happenedOn.from,
    seen: null,
    commitments: {},
  }
  const receipt = {
    recordedAt: happenedOn.from,
    seq: 1,
    saw: null,
    verdict: 'kept',
    rule: null,
  } as const
  const entry = { header, receipt, parts: { open: { sex: { v: 'M' } } } }
  expect(allocationBundle(entry, OTHER, 'why')).toEqual([
    { subject: OTHER, kind: 'child-described', answers: { sex: { v: 'M' } }, happenedOn },
    {
      subject: ONE,
      kind: 'entry-misfiled',
      answers: { entry: { v: 'told' }, reason: { v: 'why' } },
    },
  ])
})
