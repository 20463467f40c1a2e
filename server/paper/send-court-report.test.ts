import { CONTENT } from '@cwmis/practice/content.ts'
import { courtPaper } from '@cwmis/practice/drafting/court-paper.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { written } from '@cwmis/practice/process/fixtures/written.ts'
import { expect, test } from 'vitest'
import type { LeavingPaper, PaperDesk } from '../exchange-port.ts'
import { PLACES, sourcesFor } from './fixtures/sources.ts'
import { paperOf } from './paper.ts'
import { sendCourtReport } from './send-court-report.ts'
import { sayIn } from './words.ts'

const SEAL = '3f9a0c21'.repeat(8)
const ID = '0192f0a1-2b3c-7d4e-8f50-616263abcdef'
const MATTER = { court: 'A court', courtCaseNo: 'FCC 1/2026' }
const SAID = { childNames: 'CANARY name', recommendation: 'bond', hearingOn: '2026-12-12' }

const drawn = written('inquiry-reported', { ...MATTER, ...SAID }, { id: 'r1', by: 'officer-1' })
const report = { ...drawn, header: { ...drawn.header, commitments: { CICL: SEAL } } }
const which = { report: 'r1', seal: SEAL }
const approval = written('inquiry-approved', which, { id: 'a1', by: 'ruth' })

function filed(standing: string, way = 'api') {
  return written('court-report-filed', { ...MATTER, way, standing, on: '2026-11-22' }, { id: 'f1' })
}

/** A desk that takes papers and keeps what it is given. */
function openDesk(kept: string | null = null) {
  const sent: LeavingPaper[] = []
  const held: string[] = []
  const papers: PaperDesk = {
    keep: async ({ bytes }) => void held.push(bytes),
    kept: async () => kept,
    takes: (row) => row === 'h23',
    send: async (paper) => {
      sent.push(paper)
      return { standing: 'waiting', reason: null }
    },
  }
  return { papers, sent, held }
}

type Entries = Parameters<typeof courtPaper>[0]

function asked(entries: Entries, papers?: PaperDesk) {
  const sources = { ...sourcesFor({}), content: CONTENT, courtPaper: courtPaper(entries, []) }
  const wanted = { sheet: 'court-report', id: ID, ownWords: false, example: false } as const
  const around = { now: 0, places: PLACES, say: sayIn(() => messages), papers }
  return { sources, wanted: { ...wanted, ...around } }
}

function send(entries: Entries, papers?: PaperDesk) {
  const { sources, wanted } = asked(entries, papers)
  return sendCourtReport(sources, wanted)
}

function printed(entries: Entries, papers?: PaperDesk) {
  const { sources, wanted } = asked(entries, papers)
  return paperOf(sources, wanted)
}

async function madeOf(change: Readonly<Record<string, string>> = {}) {
  const paperHash = (await printed([approval, report]))?.hash ?? ''
  const said = { ...which, approval: 'a1', paperHash, ...change }
  return written('court-paper-made', said, { id: 'm1' })
}

test('nothing leaves before an officer’s own entry says so, nor once the court has it', async () => {
  const before = [await madeOf(), approval, report]
  const { papers, sent } = openDesk()
  expect(await send([approval, report], papers)).toMatchObject({ standing: 'none' })
  expect(await send(before)).toMatchObject({ standing: 'no-line' })
  expect(await send(before, papers)).toMatchObject({ standing: 'ready' })
  expect(await send([filed('rejected'), ...before], papers)).toMatchObject({ standing: 'ready' })
  for (const one of [filed('received'), filed('docketed'), filed('sent', 'paper')])
    expect(await send([one, ...before], papers)).toMatchObject({ standing: 'none' })
  expect(sent).toEqual([])
})

test('the bytes that were made leave with the matter, the days and the paper’s code alone', async () => {
  const { papers, sent } = openDesk()
  const made = await madeOf()
  expect(await send([filed('sent'), made, approval, report], papers)).toMatchObject({
    standing: 'waiting',
  })
  const [leaving] = sent
  expect(leaving?.paper.hash).toBe((await printed([approval, report]))?.hash)
  expect(leaving).toMatchObject({ entry: 'f1', row: 'h23', subject: { type: 'case', id: ID } })
  expect(leaving?.answers).toEqual({
    court: { v: 'A court' },
    courtCaseNo: { v: 'FCC 1/2026' },
    hearingOn: { v: '2026-12-12' },
    filedOn: { v: '2026-11-22' },
    reference: { v: '3F9A-0C21' },
  })
})

test('a paper that is not the one that was made does not leave, and is not kept as if it were', async () => {
  const { papers, sent, held } = openDesk()
  const made = await madeOf({ paperHash: '0'.repeat(64) })
  const other = await send([filed('sent'), made, approval, report], papers)
  expect(other).toMatchObject({ standing: 'other' })
  expect([sent, held]).toEqual([[], []])
})

test('a paper is kept when it is first made; from then on the kept bytes are handed out, however it is drawn', async () => {
  const first = openDesk()
  const drawn = await printed([approval, report], first.papers)
  expect(first.held).toEqual([drawn?.bytes])
  const old = Buffer.from('%PDF-1.7 as an earlier release drew it').toString('base64')
  const made = await madeOf()
  const again = await printed([made, approval, report], openDesk(old).papers)
  expect(again?.bytes).toBe(old)
  expect(again?.name).toBe(drawn?.name)
})
