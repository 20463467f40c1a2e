import type { Sending } from '../store/shapes.ts'

/** A bundle of the outbox about cases with these ids; what it contains matters to no test that uses it. */
export function aSending(
  id: string,
  subjects: readonly string[],
  more: { urgent?: boolean; says?: string } = {},
): Sending {
  const entries = subjects.map((subject, at) => ({
    header: {
      shape: 1 as const,
      id: `${id}-${String(at)}`,
      bundle: id,
      subject: { type: 'case' as const, id: subject },
      kind: 'visit-recorded',
      version: 1,
      author: { actor: 'a', post: 'p', role: 'CDO' },
      device: 'd',
      attestedBy: null,
      happenedOn: {
        from: '2026-11-20T09:00:00.000Z',
        to: '2026-11-20T09:01:00.000Z',
        precision: 'minute' as const,
      },
      writtenAt: '2026-11-20T09:00:00.000Z',
      seen: null,
      commitments: {},
    },
    parts: { open: { salt: 's', body: more.says ? { about: { v: more.says } } : {} } },
  }))
  return {
    id,
    bundle: { id, entries, signature: 's' },
    entries: [],
    subjects: subjects.map((subject) => `case:${subject}`),
    urgent: more.urgent ?? false,
    state: 'waiting',
    rule: null,
    repeated: false,
    writtenAt: '2026-11-20T09:00:00.000Z',
    answeredAt: null,
  }
}
