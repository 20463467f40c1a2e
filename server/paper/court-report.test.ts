import { CONTENT } from '@cwmis/practice/content.ts'
import { courtPaper } from '@cwmis/practice/drafting/court-paper.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { written } from '@cwmis/practice/process/fixtures/written.ts'
import { expect, test } from 'vitest'
import { readPdf } from '../../tests/kit/read-pdf.ts'
import type { PaperSources } from '../paper-ports.ts'
import { PLACES, sourcesFor } from './fixtures/sources.ts'
import { paperOf } from './paper.ts'
import { sayIn } from './words.ts'

const SEAL = '3f9a0c21'.repeat(8)
const ID = '0192f0a1-2b3c-7d4e-8f50-616263abcdef'

const drawn = written(
  'inquiry-reported',
  {
    court: 'A court',
    courtCaseNo: 'FCC 1/2026',
    childNames: 'Invented Ŋole',
    recommendation: 'bond',
  },
  { id: 'r1', by: 'officer-1', role: 'PSWO' },
)
const report = { ...drawn, header: { ...drawn.header, commitments: { CICL: SEAL } } }
const approval = written('inquiry-approved', { report: 'r1', seal: SEAL }, { id: 'a1', by: 'ruth' })

async function printed(change: Partial<PaperSources>, now: number) {
  const sources = { ...sourcesFor({}), content: CONTENT, ...change }
  const wanted = { sheet: 'court-report', id: ID, ownWords: false, example: false } as const
  return paperOf(sources, { ...wanted, now, places: PLACES, say: sayIn(() => messages) })
}

test('whoever prints it, whenever, holds the same bytes; every page carries the seal of its words', async () => {
  const paper = courtPaper([approval, report], [])
  const first = await printed({ courtPaper: paper }, Date.UTC(2026, 10, 22))
  const { directory } = sourcesFor({})
  const reader = { courtPaper: paper, directory: { ...directory, me: 'Somebody Else' } }
  const second = await printed(reader, Date.UTC(2026, 11, 24))
  expect(second?.hash).toBe(first?.hash)
  const { pages, info } = await readPdf(Buffer.from(first?.bytes ?? '', 'base64'))
  for (const page of pages) expect(page).toContain('Report 3F9A-0C21')
  expect(pages.join(' ')).toContain('Bond for good conduct')
  expect(`${first?.name ?? ''} ${JSON.stringify(info)}`).not.toContain('Ŋole')
})

test('other words make another paper', async () => {
  const other = { ...report, parts: { CICL: { ...report.parts.CICL, court: { v: 'Another' } } } }
  const now = Date.UTC(2026, 10, 22)
  const [one, two] = [report, other].map((entry) => courtPaper([approval, entry], []))
  const made = [one, two].map((paper) => printed({ courtPaper: paper ?? null }, now))
  const [first, second] = await Promise.all(made)
  expect(second?.hash).not.toBe(first?.hash)
})

test('what nobody approved is no paper', async () => {
  expect(await printed({ courtPaper: courtPaper([report], []) }, 0)).toBeNull()
  expect(await printed({ courtPaper: null }, 0)).toBeNull()
})
