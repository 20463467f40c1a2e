import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyZip, patched, relisted } from '../fixtures/files.ts'
import { openZip, packZip, readPart } from './zip.ts'

const GOOD = { 'manifest.json': '{"a":1}', 'signature.json': '{"b":2}', 'messages.ndjson': '{}\n' }
const NOW = '2026-11-20T08:00:00.000Z'

/** What opening and reading everything says. */
async function said(bytes: Buffer): Promise<string> {
  const zip = await openZip(bytes)
  if (typeof zip === 'string') return zip
  for (const part of ['manifest.json', 'signature.json', 'messages.ndjson'] as const) {
    const read = await readPart(zip, part)
    if (typeof read === 'string') return read
  }
  return 'read'
}

const three = Object.entries(GOOD)
const more = (name: string, contents = 'x', mode?: number) =>
  anyZip([...three, [name, contents, mode]])

test('what is packed is read again', async () => {
  const zip = await openZip(await packZip(GOOD, NOW))
  if (typeof zip === 'string') throw new Error(zip)
  const read = await readPart(zip, 'messages.ndjson')
  expect(typeof read === 'string' ? read : read.bytes.toString()).toBe('{}\n')
})

const BAD: readonly (readonly [why: string, make: () => Promise<Buffer>, refusal: string])[] = [
  ['no ZIP', async () => Buffer.from('hello'), 'file-broken'],
  ['nothing', async () => Buffer.alloc(0), 'file-broken'],
  ['half of it', async () => (await packZip(GOOD, NOW)).subarray(0, 200), 'file-broken'],
  [
    'a part above it',
    async () => patched(await more('aa/evil.txt'), 'aa/evil', '../evil'),
    'file-path',
  ],
  [
    'an absolute part',
    async () => patched(await more('a/evil.txt'), 'a/evil', '//evil'),
    'file-path',
  ],
  [
    'a folder of Windows',
    async () => patched(await more('a/evil.txt'), 'a/evil', 'C:evil'),
    'file-path',
  ],
  [
    'a part with a backslash',
    async () => patched(await more('a/evil.txt'), 'a/', 'a\\'),
    'file-path',
  ],
  ['a link', () => more('link', '/etc/passwd', 0o120777), 'file-link'],
  ['XML by name', () => more('cases.xml'), 'file-xml'],
  [
    'XML by what it is',
    () => packZip({ ...GOOD, 'messages.ndjson': ' <?xml?><!DOCTYPE a>' }, NOW),
    'file-xml',
  ],
  ['a ZIP in it by name', () => more('more.zip'), 'file-nested'],
  [
    'a ZIP in it by what it is',
    () => packZip({ ...GOOD, 'messages.ndjson': 'PK\u0003\u0004' }, NOW),
    'file-nested',
  ],
  ['another part', () => more('notes.txt'), 'file-strange-part'],
  ['a part twice', () => more('manifest.json'), 'file-part-twice'],
  ['a part missing', () => anyZip(three.slice(1)), 'file-part-missing'],
  [
    'many parts',
    () => anyZip(Array.from({ length: 9 }, (_one, at) => [`p${String(at)}`, 'x'])),
    'file-bomb',
  ],
  [
    'too long unpacked',
    () => packZip({ ...GOOD, 'messages.ndjson': ' '.repeat(9_000_000) }, NOW),
    'file-bomb',
  ],
  [
    'a thousandfold',
    () => packZip({ ...GOOD, 'messages.ndjson': ' '.repeat(7_000_000) }, NOW),
    'file-bomb',
  ],
  [
    'more than it says',
    async () =>
      relisted(
        await packZip({ ...GOOD, 'messages.ndjson': ' '.repeat(9_000_000) }, NOW),
        2,
        (part) => part.writeUInt32LE(1000, 24),
      ),
    'file-bomb',
  ],
  [
    'encrypted',
    async () => relisted(await packZip(GOOD, NOW), 0, (part) => part.writeUInt16LE(1, 8)),
    'file-encrypted',
  ],
  [
    'packed in another way',
    async () => relisted(await packZip(GOOD, NOW), 2, (part) => part.writeUInt16LE(12, 10)),
    'file-broken',
  ],
]

test.each(BAD)('%s is refused by name', async (_why, make, refusal) => {
  expect(await said(await make())).toBe(refusal)
})

test('any bytes at all are read or refused, and never throw', async () => {
  const good = await packZip(GOOD, NOW)
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
      const changed = Buffer.from(good)
      changed[at] = byte
      expect(await said(changed)).toMatch(/^(?:read|file-)/)
    }),
    { numRuns: 200 },
  )
})
