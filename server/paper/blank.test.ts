import type { Form } from '@cwmis/core/form/definition.ts'
import { questionNumbers } from '@cwmis/core/form/number.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { FORMS } from '@cwmis/practice/forms/index.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { expect, test } from 'vitest'
import { type PdfRead, readPdf } from '../../tests/kit/read-pdf.ts'
import { blankPaper } from './blank.ts'
import { sayIn } from './words.ts'

const say = sayIn(() => messages)
const NOW = Date.UTC(2026, 10, 22, 6, 5)
const SERIAL = '7K3M-9QTX-2'

const TOOLS = FORMS.map((form) => ({ name: `${form.code}@${String(form.version)}`, form }))

async function printed(form: Form): Promise<PdfRead & { readonly name: string }> {
  const of = { form, lists: CONTENT.codeLists, serial: SERIAL }
  const paper = await blankPaper(of, { example: true, now: NOW, say })
  return { ...(await readPdf(Buffer.from(paper.bytes, 'base64'))), name: paper.name }
}

/** Numbers of questions and columns that are not on the paper. */
function missing(form: Form, pages: readonly string[]): readonly string[] {
  const words = new Set(pages.join(' ').split(/\s+/))
  return [...questionNumbers(form).values()].filter((number) => !words.has(number))
}

test.each(TOOLS)(
  'Should print $name blank with every question number, its serial, EXAMPLE, tags and pages',
  async ({ form }) => {
    const { pages, tags, tagged, info, name } = await printed(form)
    expect(missing(form, pages)).toEqual([])
    expect(tagged).toBe(true)
    expect(tags).toEqual(expect.arrayContaining(['Document', 'H1', 'P']))
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(SERIAL)
      expect(page).toContain('EXAMPLE: invented')
      expect(page).toContain(`Page ${String(at + 1)} of ${String(pages.length)}`)
    }
    expect(name).toBe(`EXAMPLE-${form.code}-${SERIAL}.pdf`)
    expect(info['Title']).toContain(SERIAL)
    expect(pages.join(' ')).not.toMatch(/paper\.blank|\.label|codes\./)
  },
)

test('Should notice a question that is not printed', async () => {
  const [form = TOOLS[0]?.form] = FORMS
  if (form === undefined) throw new Error('no form')
  const { pages } = await printed({ ...form, sections: form.sections.slice(0, 1) })
  expect(missing(form, pages).length).toBeGreaterThan(0)
})

test('Should say in words what may be left out, and every choice of a question', async () => {
  const form = FORMS.find(({ code }) => code === 'F17')
  if (form === undefined) throw new Error('no F17')
  const text = (await printed(form)).pages.join(' ')
  expect(text).toContain('Only if 4.7 is: Yes')
  expect(text).toContain('In the diary only')
  expect(text).toContain('Under inquiry')
})
