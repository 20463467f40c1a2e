import type { Content } from '@cwmis/core/content.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { CONTENT } from '@cwmis/core/subject/fixtures/content.ts'
import { entryOf, HANDOFF } from '@cwmis/core/subject/fixtures/entries.ts'
import { INVENTED } from '@cwmis/core/subject/fixtures/provenance.ts'
import { describe, expect, it } from 'vitest'
import type { Caller } from './caller.ts'
import { bundleProblem } from './check-bundle.ts'

const field = (id: string) =>
  ({ id, type: 'text', mark: 'o', sensitivity: 'S0', compartment: 'open' }) as const

/** The practice with a body for what is sent, and its last row out of use. */
const content: Content = {
  ...CONTENT,
  kinds: CONTENT.kinds.map((kind) =>
    kind.kind === 'handoff-sent' ? { ...kind, form: 'handoff-sent@1' } : kind,
  ),
  forms: [
    ...CONTENT.forms,
    {
      code: 'handoff-sent',
      kind: 'handoff-sent',
      version: 1,
      subjects: ['handoff'],
      sections: [{ id: 'all', fields: ['code', 'toDesk'].map(field) }],
      provenance: INVENTED,
    },
  ],
  handoffs: CONTENT.handoffs.map((row) => ({ ...row, offered: row.code !== 'h17' })),
}

const amina: Caller = { actor: 'amina', device: 'device-1', key: {}, session: null }

function sent(code: string, by = 'amina'): Bundle {
  const open = { code, toDesk: 'desk-2' }
  const { header } = entryOf({ kind: 'handoff-sent', subject: HANDOFF, by, open })
  const body = { code: { v: code }, toDesk: { v: 'desk-2' } }
  const draft = { header, parts: { open: { salt: '', body } } }
  return { id: header.bundle, entries: [draft], signature: '' }
}

describe('a hand-off at the door', () => {
  it('is refused where its row is not in use, as one of no row is', async () => {
    expect(await bundleProblem(content, sent('h17'), amina)).toBe('unknown-handoff')
    expect(await bundleProblem(content, sent('h99'), amina)).toBe('unknown-handoff')
    expect(await bundleProblem(content, sent('h01'), amina)).not.toBe('unknown-handoff')
  })

  it('is sent by the house itself only where its row says so: else a person’s signature begins it', async () => {
    const house: Caller = { ...amina, actor: 'rule:x', house: true }
    const problem = (practice: Content) => bundleProblem(practice, sent('h01', 'rule:x'), house)
    expect(await problem(content)).toBe('system-kind')
    const handoffs = content.handoffs.map((row) => ({ ...row, byHouse: true as const }))
    expect(await problem({ ...content, handoffs })).not.toBe('system-kind')
  })
})
