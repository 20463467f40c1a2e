import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { sealBundle } from '@cwmis/core/entry/seal.ts'
import { makeKey } from '../device/key.ts'
import { deviceSealer } from '../device/sealer.ts'

/** Visits of somebody else to as many cases, one bundle each; the same cases for the same count. */
export async function visitsOf(cases: number, mark = 'first'): Promise<Bundle[]> {
  const { key } = await makeKey()
  const bundles: Bundle[] = []
  for (let at = 1; at <= cases; at += 1) {
    const digits = String(at).padStart(4, '0')
    const tail = mark === 'first' ? '0' : '1'
    const bundle = `01930000-0000-7000-8${tail}00-00000000${digits}`
    const header = {
      id: `01930000-0000-7000-9${tail}00-00000000${digits}`,
      subject: { type: 'case' as const, id: `01930000-0000-7000-8000-0000000c${digits}` },
      kind: 'visit-recorded',
      version: 1,
      author: { actor: 'other', post: 'other-post', role: 'CDO' },
      device: 'device-2',
      attestedBy: null,
      happenedOn: {
        from: '2026-11-19T09:00:00.000Z',
        to: '2026-11-19T09:01:00.000Z',
        precision: 'minute' as const,
      },
      writtenAt: '2026-11-19T09:00:00.000Z',
      seen: null,
    }
    const parts = { open: { safetyNow: { v: 'safe' } } }
    bundles.push(await sealBundle(bundle, [{ header, parts }], deviceSealer(key)))
  }
  return bundles
}
