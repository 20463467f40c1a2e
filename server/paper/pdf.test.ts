import { readFileSync } from 'node:fs'
import { CONCERN_WORDS } from '@cwmis/practice/languages/en/codes-concerns.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { SHEETS } from '@cwmis/practice/paper/sheet.ts'
import { tells } from '@cwmis/practice/paper/telling.ts'
import { expect, test } from 'vitest'
import { type PdfRead, readPdf } from '../../tests/kit/read-pdf.ts'
import { CONCERN, NAME, PLACES, sourcesFor } from './fixtures/sources.ts'
import { paperOf } from './paper.ts'
import { sayIn } from './words.ts'

const say = sayIn(() => messages)
const NOW = Date.UTC(2026, 10, 22, 6, 5)
const ID = '0192f0a1-2b3c-7d4e-8f50-616263abcdef'

/** What the family takes home. */
const FOR_FAMILIES = ['slip', 'plan-8', 'plan-14'] as const

async function printed(
  sheet: (typeof SHEETS)[number],
  change: Parameters<typeof sourcesFor>[0] = {},
): Promise<PdfRead & { readonly name: string }> {
  const around = { example: true, now: NOW, places: PLACES, say }
  const wanted = {
    sheet,
    id: ID,
    ownWords: true,
    told: { child: { firstName: 'Ŋole' } },
    ...around,
  }
  const paper = await paperOf(sourcesFor(change), wanted)
  if (paper === null) throw new Error('no paper')
  return { ...(await readPdf(Buffer.from(paper.bytes, 'base64'))), name: paper.name }
}

/** The concern of the case in any of its names, or a word that lets one guess: what a slip may not show. */
function told(text: string): readonly string[] {
  const names = Object.values(CONCERN_WORDS).filter((one) => one.length > 5)
  const named = names.filter((one) => text.toLowerCase().includes(one.toLowerCase()))
  return [...named, ...(tells(text) ? ['a telling word'] : [])]
}

test.each(SHEETS.filter((sheet) => sheet !== 'court-report'))(
  'Should print %s on one page with tags, numbers, reader, time, purpose and EXAMPLE',
  async (sheet) => {
    const { pages, tags, tagged, info, name } = await printed(sheet)
    expect(pages).toHaveLength(1)
    expect(tagged).toBe(true)
    expect(tags).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P']))
    const [text = ''] = pages
    expect(text).toContain('Page 1 of 1')
    expect(text).toContain('EXAMPLE: invented')
    expect(text).toContain(
      'Printed for Invented Reader, 22 Nov 2026, 09:05. For work on this file.',
    )
    expect(text).toContain('Ŋole')
    const outside = `${name} ${JSON.stringify(info)}`
    expect(outside).not.toContain('Ŋole')
    expect(told(outside)).toEqual([])
    expect(info.Title).toMatch(/ABCDEF$/)
  },
)

test('Should say the heads of a facesheet’s tables as heads', async () => {
  const { tags, pages } = await printed('facesheet')
  expect(tags.filter((tag) => tag === 'TH').length).toBeGreaterThan(10)
  expect(pages[0]).toContain(CONCERN)
})

test('Should print no target of the practice, only limits of the law, under their cover', async () => {
  const [text = ''] = (await printed('facesheet')).pages
  expect(text).toContain('Bring the removal before a court')
  expect(text).not.toContain('Agree and approve a plan')
})

test.each(FOR_FAMILIES)(
  'Should name on %s no concern and no unit that implies one',
  async (sheet) => {
    const [text = ''] = (await printed(sheet)).pages
    expect(told(text)).toEqual([])
  },
)

test('Should catch a slip made with the concern in it', async () => {
  const [text = ''] = (await printed('slip', { childName: CONCERN })).pages
  expect(told(text)).toContain(CONCERN)
})

test('Should keep the child’s words off the paper where they tell, and where nobody allowed them', async () => {
  const quiet = await printed('plan-8', { wish: 'I want to sleep at my aunt’s' })
  expect(quiet.pages[0]).toContain('aunt')
  const telling = await printed('plan-8', { wish: 'My uncle must stop beating me' })
  expect(telling.pages[0]).not.toContain('uncle')
  const wanted = {
    sheet: 'plan-8',
    id: ID,
    ownWords: false,
    example: true,
    now: NOW,
    places: PLACES,
    say,
  } as const
  const paper = await paperOf(sourcesFor({ wish: 'I want to sleep at my aunt’s' }), wanted)
  const closed = await readPdf(Buffer.from(paper?.bytes ?? '', 'base64'))
  expect(closed.pages[0]).not.toContain('aunt')
})

test('Should mark a real file with its reader and never as an example', async () => {
  const wanted = {
    sheet: 'slip',
    id: ID,
    ownWords: false,
    example: false,
    now: NOW,
    places: PLACES,
    say,
  } as const
  const paper = await paperOf(sourcesFor({}), wanted)
  const read = await readPdf(Buffer.from(paper?.bytes ?? '', 'base64'))
  expect(read.pages[0]).toContain('Invented Reader')
  expect(read.pages[0]).not.toContain('EXAMPLE')
  expect(paper?.name).toBe('slip-ABCDEF.pdf')
})

test('Should embed its letters: a name’s letters are in the file, not left to the printer', async () => {
  expect(NAME).toContain('Ŋ')
  const wanted = {
    sheet: 'slip',
    id: ID,
    ownWords: false,
    example: false,
    now: NOW,
    places: PLACES,
    say,
  } as const
  const paper = await paperOf(sourcesFor({}), wanted)
  const text = Buffer.from(paper?.bytes ?? '', 'base64').toString('latin1')
  expect(text).toContain('/FontFile2')
  expect(readFileSync(new URL('./page.ts', import.meta.url), 'utf8')).not.toContain('Helvetica')
})
