import type { BlankForm } from '@cwmis/practice/paper/blank.ts'
import type { DrawnSheet } from '@cwmis/practice/paper/sheet.ts'
import { drawBlank } from './blank-blocks.ts'
import { drawSheet } from './blocks.ts'
import { fileOptions, loadFonts, type Marks, markPages } from './page.ts'

/**
 * A sheet as a tagged PDF (A4, one embedded typeface, numbered pages) whose every page says who read it, when and
 * what for. `now`: milliseconds since 1970, the file's own date.
 */
export function pdfOf(sheet: DrawnSheet, marks: Marks, now: number): Promise<Uint8Array> {
  return drawn((document) => drawSheet(document, sheet), { named: sheet, marks, now })
}

/** A blank form as a tagged PDF, to be filled in by hand. `now` as above. */
export function blankPdfOf(form: BlankForm, marks: Marks, now: number): Promise<Uint8Array> {
  const named = { title: form.title, reference: form.serial }
  return drawn((document) => drawBlank(document, form), { named, marks, now })
}

interface Around {
  /** What the file is called in its own words. */
  readonly named: Pick<DrawnSheet, 'title' | 'reference'>
  readonly marks: Marks
  readonly now: number
}

async function drawn(
  draw: (document: PDFKit.PDFDocument) => void,
  { named, marks, now }: Around,
): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit')
  const document = new PDFDocument(fileOptions(named, now))
  const done = collected(document)
  loadFonts(document)
  draw(document)
  markPages(document, marks)
  document.end()
  return done
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
}
