import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cutToList } from '@cwmis/core/exchange/allow.ts'
import { CASE, said } from '@cwmis/core/subject/fixtures/entries.ts'
import { HANDOFF_CONTENT } from '@cwmis/practice/handoffs/content-fields.ts'
import { describe, expect, test } from 'vitest'
import { look, MATTER, MATTER_KEY } from './fixtures/messages.ts'
import { COURT } from './mapping.ts'
import { PAPER_MOST } from './send.ts'

const LINKED = look(MATTER_KEY)

function named() {
  return { court: MATTER.court, courtCaseNo: MATTER.caseNo }
}

describe('a report that is filed', () => {
  const flow = COURT.flows.find(({ code }) => code === 'court-report-submitted')
  const canaries = HANDOFF_CONTENT.map(({ id }) => [id, { v: `canary ${id}` }] as const)
  const core = ['childName', 'sex', 'age', 'village', 'sender', 'basis', 'asked', 'urgency']
  const answers = {
    ...Object.fromEntries([...canaries, ...core.map((id) => [id, { v: `canary ${id}` }] as const)]),
    ...said({ ...named(), reference: 'C-7K2M', hearingOn: '2026-03-12', filedOn: '2026-03-10' }),
  }
  const bytes = Buffer.from('%PDF-1.7 an invented paper').toString('base64')
  const paper = { hash: createHash('sha256').update(bytes, 'base64').digest('hex'), bytes }
  const beside = { subject: CASE, row: 'h23', answers, sentAt: '', paper }
  const out = { flow: flow ?? COURT.flows[0], ...beside }

  test('says which matter, which paper and which days, as the golden file has it, and nothing else', () => {
    if (out.flow === undefined) throw new Error('no flow')
    const sent = COURT.send({ ...out, flow: out.flow }, LINKED)
    if ('withheld' in sent) throw new Error(sent.withheld)
    const golden = new URL('golden/report-submitted-1.0.0.json', import.meta.url)
    expect(`${JSON.stringify(sent.data, null, 2)}\n`).toBe(readFileSync(golden, 'utf8'))
    expect(JSON.stringify(sent)).not.toContain('canary')
    expect(cutToList(sent.data, flow?.versions[0]?.allow ?? []).strange).toEqual([])
    expect(JSON.stringify(answers)).toContain('canary narrative')
    expect(JSON.stringify(sent)).not.toContain(CASE.id)
    expect(sent.means).toBe(`${MATTER_KEY}#C-7K2M`)
  })

  test('without its paper is held back', () => {
    if (out.flow === undefined) throw new Error('no flow')
    const { flow: by, subject, row, answers: said, sentAt } = { ...out, flow: out.flow }
    const sent = COURT.send({ flow: by, subject, row, answers: said, sentAt }, LINKED)
    expect(sent).toEqual({ withheld: 'no-paper' })
  })

  test.each<[string, Partial<typeof out>, string]>([
    ['another row', { row: 'h22' }, 'other-row'],
    ['no number', { answers: said({ reference: 'C-7K2M' }) }, 'no-case-number'],
    ['no reference', { answers: said(named()) }, 'no-reference'],
    [
      'a paper longer than may travel',
      { paper: { ...paper, bytes: 'A'.repeat(PAPER_MOST + 1) } },
      'paper-too-long',
    ],
  ])('is held back: %s', (_what, more, withheld) => {
    if (out.flow === undefined) throw new Error('no flow')
    expect(COURT.send({ ...out, flow: out.flow, ...more }, LINKED)).toEqual({ withheld })
  })
})
