import { createHash, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Crypto } from './crypto.ts'
import type { Bundle, Draft } from './entry.ts'
import { checkBundle, sealBundle, type Unsealed } from './seal.ts'
import { shapeProblem } from './shape.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

const crypto: Crypto = {
  sha256: (pieces) => {
    const hash = createHash('sha256')
    for (const piece of pieces) hash.update(piece)
    return hash.digest()
  },
  random: (bytes) => randomBytes(bytes),
  sign: (text) =>
    sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString(
      'base64url',
    ),
  verify: (device, text, signature) =>
    device === 'device-1' &&
    verify(
      'sha256',
      Buffer.from(text),
      { key: publicKey, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    ),
}

const ID = '018f0000-0000-7000-8000-00000000000'

function unsealed(at: number): Unsealed {
  return {
    header: {
      id: `${ID}${at}`,
      subject: { type: 'case', id: `${ID}9` },
      kind: 'visit-recorded',
      version: 1,
      author: { actor: 'actor-1', post: null, role: 'CDO' },
      device: 'device-1',
      attestedBy: null,
      happenedOn: {
        from: '2026-06-15T06:00:00Z',
        to: '2026-06-15T07:00:00Z',
        precision: 'hour',
      },
      writtenAt: '2026-06-15T09:00:00.000Z',
      seen: null,
    },
    parts: { open: { seen: { v: 'child' } }, SV: { words: { v: 'Ng’oya' } } },
  }
}

function seal(...ats: readonly number[]): Promise<Bundle> {
  return sealBundle(`${ID}0`, ats.map(unsealed), crypto)
}

/** The bundle with its first entry changed. */
function changed(bundle: Bundle, change: (entry: Draft) => Draft): Bundle {
  const [first, ...others] = bundle.entries
  return first === undefined ? bundle : { ...bundle, entries: [change(first), ...others] }
}

test('what was sealed has the right shape and checks', async () => {
  const bundle = await seal(1, 2)
  expect(shapeProblem(bundle)).toBeNull()
  expect(await checkBundle(bundle, crypto)).toBeNull()
})

test('equal bodies have different commitments', async () => {
  const [one, two] = (await seal(1, 2)).entries
  expect(one?.header.commitments.SV).not.toBe(two?.header.commitments.SV)
})

test.each<[string, (bundle: Bundle) => Bundle]>([
  ['id-twice', (bundle) => ({ ...bundle, entries: [...bundle.entries, ...bundle.entries] })],
  ['wrong-bundle', (bundle) => ({ ...bundle, id: `${ID}8` })],
  [
    'several-authors',
    (bundle) =>
      changed(bundle, (entry) => ({
        ...entry,
        header: { ...entry.header, author: { ...entry.header.author, actor: 'actor-2' } },
      })),
  ],
  [
    'part-without-commitment',
    (bundle) =>
      changed(bundle, (entry) => ({
        ...entry,
        parts: { ...entry.parts, HIV: { salt: 'A'.repeat(43), body: {} } },
      })),
  ],
  [
    'commitment-without-part',
    (bundle) =>
      changed(bundle, ({ header, parts: { open } }) => ({ header, parts: open ? { open } : {} })),
  ],
  [
    'wrong-commitment',
    (bundle) =>
      changed(bundle, (entry) => ({
        ...entry,
        parts: {
          ...entry.parts,
          open: { salt: entry.parts.open?.salt ?? '', body: { seen: { v: 'none' } } },
        },
      })),
  ],
  [
    'bad-signature',
    (bundle) =>
      changed(bundle, (entry) => ({
        ...entry,
        header: { ...entry.header, writtenAt: '2026-06-15T09:00:01.000Z' },
      })),
  ],
  ['bad-signature', (bundle) => ({ ...bundle, entries: bundle.entries.toReversed() })],
  ['bad-signature', (bundle) => ({ ...bundle, entries: bundle.entries.slice(0, 1) })],
])('%s is seen', async (code, tamper) => {
  expect((await checkBundle(tamper(await seal(1, 2)), crypto))?.code).toBe(code)
})
