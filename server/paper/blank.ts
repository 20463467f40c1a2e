import type { PaperAnswer } from '@cwmis/core/wire/paper.ts'
import { type BlankOf, blankForm } from '@cwmis/practice/paper/blank.ts'
import { blankPdfOf } from './pdf.ts'
import { pdfAnswer } from './pdf-answer.ts'
import type { Say } from './words.ts'

/** A form as paper to be filled in by hand, a PDF in base64. `now`: milliseconds since 1970. */
export async function blankPaper(
  of: BlankOf,
  { example, now, say }: { readonly example: boolean; readonly now: number; readonly say: Say },
): Promise<PaperAnswer> {
  const form = blankForm(of, say)
  const foot = say('paper.blank.foot', { title: form.title, serial: form.serial })
  const page = (number: number, pages: number): string => say('paper.page', { page: number, pages })
  const marks = {
    example: example ? say('paper.example') : null,
    readBy: foot,
    blank: true,
    page,
  } as const
  const bytes = await blankPdfOf(form, marks, now)
  const name = `${example ? 'EXAMPLE-' : ''}${of.form.code}-${form.serial}.pdf`
  return pdfAnswer(name, bytes)
}
