import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Header } from './header.ts'
import { headerProblem } from './header-shape.ts'
import { bundleText, commitmentPieces, headerText } from './sealing-text.ts'

const HEADER: Required<Header> = {
  shape: 1,
  id: '018f0000-0000-7000-8000-000000000001',
  bundle: '018f0000-0000-7000-8000-000000000002',
  subject: { type: 'case', id: '018f0000-0000-7000-8000-000000000003' },
  kind: 'visit-recorded',
  version: 1,
  author: { actor: '018f0000-0000-7000-8000-000000000004', post: 'post-1', role: 'CDO' },
  device: '018f0000-0000-7000-8000-000000000005',
  attestedBy: null,
  happenedOn: {
    from: '2026-06-15T06:00:00.000Z',
    to: '2026-06-15T07:00:00.000Z',
    precision: 'hour',
  },
  writtenAt: '2026-06-15T09:12:13.000Z',
  seen: { stamp: 'stamp-1', own: ['018f0000-0000-7000-8000-000000000006'] },
  commitments: { open: '0'.repeat(64), SV: '1'.repeat(64) },
}

const WHAT_TO_DO =
  'The bytes that every stored signature covers have changed: old entries can no longer be verified. ' +
  'Undo the change to the header or its texts. If it must be, add a header of shape 2 with a text ' +
  'of its own (cwmis-header-v2) beside shape 1, keep shape 1 readable for ever, and freeze shape 2 here too.'

function sha256(...pieces: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

test('the shape of the header is frozen', () => {
  expect(sha256(headerText(HEADER)), WHAT_TO_DO).toBe(
    '0c8e228a90a0b755dbdbc49d86a5ed4b0254386b43fa038006b6db6639483dd4',
  )
})

test('no member more or less comes through the door', () => {
  expect(headerProblem(HEADER)).toBeNull()
  expect(headerProblem({ ...HEADER, more: 1 })).toBe('unknown-member')
  for (const [name] of Object.entries(HEADER)) {
    const { [name]: _, ...others }: Record<string, unknown> = { ...HEADER }
    expect(headerProblem(others), WHAT_TO_DO).toBe('missing-member')
  }
})

test('the text of a bundle is frozen', () => {
  const text = bundleText(HEADER.bundle, ['a'.repeat(64), 'b'.repeat(64)])
  expect(text, WHAT_TO_DO).toBe(
    `cwmis-bundle-v1\n${HEADER.bundle}\n${'a'.repeat(64)}\n${'b'.repeat(64)}`,
  )
})

test('the commitment of a part is frozen', () => {
  const salt = Uint8Array.from({ length: 32 }, (_, at) => at)
  const body = { seen: { v: 'child' }, childWords: { no: 'DEC' } } as const
  expect(sha256(...commitmentPieces(salt, body)), WHAT_TO_DO).toBe(
    sha256(Uint8Array.of(0), salt, '{"childWords":{"no":"DEC"},"seen":{"v":"child"}}'),
  )
})
