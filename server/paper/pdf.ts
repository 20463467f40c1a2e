import type { Sheet } from '@cwmis/practice/paper/sheet.ts'
import { drawSheet } from './blocks.ts'
import { fileOptions, loadFonts, type Marks, markPages } from './page.ts'

/**
 * A sheet as a tagged PDF (A4, one embedded typeface, numbered pages) whose every page says who read it, when and
 * what for. `now`: milliseconds since 1970, the file's own date.
 */
export async function pdfOf(sheet: Sheet, marks: Marks, now: number): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit')
  const document = new PDFDocument(fileOptions(sheet, now))
  const done = collected(document)
  loadFonts(document)
  drawSheet(document, sheet)
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
