import { indexContent } from '@cwmis/core/content-index.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Value } from '@cwmis/core/form/answer.ts'
import { fieldsOf } from '@cwmis/core/form/body.ts'
import type { Field } from '@cwmis/core/form/definition.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'
import { entryOf, said } from '@cwmis/core/subject/fixtures/entries.ts'
import { rowsOf, textOf } from '@cwmis/core/subject/read.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { messages } from '../languages/en.ts'
import { opened, verdict, written } from '../process/fixtures/written.ts'
import { draftedFacts } from './facts.ts'
import { type Drafting, INQUIRY_DRAFT } from './inquiry.ts'

const index = indexContent(CONTENT)
const words = {
  say: (key: string) => messages[key] ?? key,
  day: (iso: string) => iso.slice(0, 10),
  person: (actor: string) => (actor === 'sarah' ? 'Sarah Akello' : null),
}

function bodyOf(kind: string) {
  const form = index.form(index.newestKind(kind)?.form ?? '')
  if (!form) throw new Error(`${kind} has no form`)
  return { form, kind }
}

function drafted(
  entries: readonly Entry[],
  drafting: Drafting = INQUIRY_DRAFT,
  misfiled: string[] = [],
) {
  const answers = draftedFacts(drafting, { content: CONTENT, entries, misfiled, words })
  return rowsOf(answers, 'facts').map(({ cells }) =>
    ['topic', 'says', 'toldBy', 'toldOn', 'entry'].map((cell) => textOf(cells, cell)).join(' | '),
  )
}

const school = written(
  'schooling-noted',
  { source: 'school', asOf: '2026-03-01', enrolled: 'yes', attendance30: 60, school: 'A school' },
  { id: 'school-1', on: '2026-03-02T09:00:00.000Z' },
)

/** An answer for every question; what is free to write says where it stands. */
function marked({ id, type, codes, columns }: Field): Value {
  const canary = `canary:${id}`
  if (type === 'int' || type === 'money') return 7
  if (type === 'date') return '2026-03-01'
  if (type === 'when') {
    const at = '2026-03-01T09:00:00.000Z'
    return { from: at, to: at, precision: 'minute' }
  }
  if (type === 'table') {
    const cells = (columns ?? []).map((column) => [column.id, marked(column)])
    return [{ id: 'row', cells: said(Object.fromEntries(cells)) }]
  }
  const chosen = CONTENT.codeLists.find((list) => list.name === codes)?.codes[0]?.code
  if (type === 'code') return chosen ?? canary
  return type === 'multi' ? [chosen ?? canary] : canary
}

/** Every kind of entry about a case with every question answered. */
const EVERY = [...new Set(CONTENT.kinds.map(({ kind }) => kind))]
  .filter((kind) => index.newestKind(kind)?.subjects.includes('case'))
  .map((kind) => {
    const body = bodyOf(kind)
    const values = fieldsOf(body).map((field) => [field.id, marked(field)])
    const cut = splitAnswers(
      { ...body, lists: CONTENT.codeLists },
      said(Object.fromEntries(values)),
    )
    const { open, ...sealed } = cut
    return entryOf({ kind, answers: open ?? {}, sealed, by: 'sarah', role: 'CDO', id: kind })
  })

describe('what a report to a court begins with', () => {
  test('each fact is a sentence with its entry, who wrote it down and of which day', () => {
    expect(drafted([school])).toEqual([
      expect.stringMatching(/^school \| .*Yes \| Sarah Akello, .+ \| 2026-03-02 \| school-1$/),
      expect.stringMatching(/^school \| .*: 60 \| Sarah Akello, .+ \| 2026-03-02 \| school-1$/),
    ])
  })

  test('the newest answer stands, and nothing of a misfiled entry', () => {
    const older = written(
      'schooling-noted',
      { enrolled: 'no', attendance30: 10 },
      { id: 'school-0', on: '2026-02-02T09:00:00.000Z' },
    )
    expect(drafted([school, older]).join()).not.toContain('school-0')
    expect(drafted([school, older], INQUIRY_DRAFT, ['school-1']).join()).toContain(': 10')
  })

  test('of a whole file it is what the golden file has, and nothing else', async () => {
    const golden = new URL('golden/inquiry-facts.txt', import.meta.url)
    await expect(`${drafted(EVERY).join('\n')}\n`).toMatchFileSnapshot(golden.pathname)
  })

  test('nothing that was written freely, in whatever compartment, gets into it', () => {
    expect(JSON.stringify(EVERY)).toContain('canary:restrictedNote')
    expect(drafted(EVERY).join()).not.toContain('canary:')
    expect(drafted(EVERY).join()).not.toMatch(/HIV|reporter|adopt|counsel/i)
  })

  test('a list that named a closed question would be caught', () => {
    expect(closed(INQUIRY_DRAFT)).toEqual([])
    const more = [{ kind: 'domain-assessed', field: 'longIllness', topic: 'health' }]
    const wider: Drafting = { ...INQUIRY_DRAFT, sources: [...INQUIRY_DRAFT.sources, ...more] }
    expect(closed(wider)).toEqual(['domain-assessed.longIllness'])
    const free = [{ kind: 'visit-recorded', field: 'healthNow', topic: 'health' }]
    expect(closed({ ...INQUIRY_DRAFT, sources: free })).toEqual(['visit-recorded.healthNow'])
  })
})

/** Questions of the list that are free to write, of another compartment, or not there. */
function closed({ sources, compartments }: Drafting): readonly string[] {
  return sources
    .filter(({ kind, field }) => {
      const asked = fieldsOf(bodyOf(kind)).find(({ id }) => id === field)
      const isPlain = ['code', 'multi', 'int', 'date', 'when'].includes(asked?.type ?? '')
      return asked === undefined || !isPlain || !compartments.includes(asked.compartment)
    })
    .map(({ kind, field }) => `${kind}.${field}`)
}

test('S2.4: that no probation officer was there when the police asked is kept apart, and stands in the report', () => {
  const asked = { childAccused: 'yes', interviewWith: ['parent'] }
  const interview = written('police-followed', asked, { id: 'interview' })
  expect(interview.parts.open).toEqual({})
  expect(textsOf(interview)).toEqual(['parent'])
  expect(drafted([interview])).toEqual([
    expect.stringMatching(/^custody \| Who was there when questioned\? Parent or guardian \|/),
  ])
  const alone = written('police-followed', { ...asked, interviewWith: ['nobody'] })
  expect(drafted([alone]).join()).not.toMatch(/probation officer/i)
})

function textsOf({ parts }: Entry): readonly string[] {
  const answer = parts.CICL?.['interviewWith']
  return answer !== undefined && 'v' in answer && Array.isArray(answer.v)
    ? answer.v.map(String)
    : []
}

describe('approving a report to the court', () => {
  const report = written(
    'inquiry-reported',
    { court: 'A court' },
    { id: 'r1', by: 'peter', role: 'PSWO' },
  )
  const approval = (by: string, which: string) =>
    written('inquiry-approved', { report: which, seal: 'ab' }, { id: 'ok', by, role: 'PSWO' })

  test('somebody else approves the newest one', () => {
    expect(verdict(approval('ruth', 'r1'), [opened, report])).toBe('kept')
  })

  test('nobody approves their own', () => {
    expect(verdict(approval('peter', 'r1'), [opened, report])).toBe(
      'refused inquiry-own-approval@1',
    )
  })

  test('an older one, or none, is not approved', () => {
    const refused = 'refused inquiry-nothing-to-approve@1'
    expect(verdict(approval('ruth', 'r0'), [opened, report])).toBe(refused)
    expect(verdict(approval('ruth', 'r1'), [opened])).toBe(refused)
  })
})
