import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DrawnSheet } from '@cwmis/practice/paper/sheet.ts'

/** What stands on every page beside the sheet itself. */
export interface Marks {
  /** `EXAMPLE: invented`, or null for a real file. */
  readonly example: string | null
  /** Who reads it, when, what for: the watermark and the foot. */
  readonly readBy: string
  /** Nobody's: its foot says what it is, and nothing stands across what somebody writes. */
  readonly blank?: true
  /** The page's number among how many. */
  readonly page: (page: number, pages: number) => string
}

export const MARGIN = 48
/** Room for the foot below the text. */
const FOOT = 44

const FONTS = {
  plain: import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  strong: import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
} as const

/** One typeface that has every letter of Uganda's languages; only the letters used go into a file. */
export function loadFonts(document: PDFKit.PDFDocument): void {
  for (const [name, file] of Object.entries(FONTS)) document.registerFont(name, fontBytes(file))
}

const read = new Map<string, Buffer>()

function fontBytes(file: string): Buffer {
  const known = read.get(file)
  if (known) return known
  const bytes = readFileSync(fileURLToPath(file))
  read.set(file, bytes)
  return bytes
}

/** What a file says about itself. Its title names the sort of paper and nobody. */
export function fileOptions(
  { title, reference }: Pick<DrawnSheet, 'title' | 'reference'>,
  now: number,
): PDFKit.PDFDocumentOptions {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    tagged: true,
    lang: 'en-UG',
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: {
      Title: `${title} ${reference}`,
      Author: 'CWMIS',
      CreationDate: new Date(now),
    },
  }
  // Its types do not know this standard yet.
  return Object.assign(options, { subset: 'PDF/UA' })
}

/** Draws watermark, foot and page number on every page; none of it is part of what a screen reader reads. */
export function markPages(document: PDFKit.PDFDocument, marks: Marks): void {
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page)
    const { margins } = document.page
    document.page.margins = { ...margins, bottom: 0 }
    document.markContent('Artifact', { type: 'Pagination' })
    watermark(document, marks)
    foot(document, `${marks.readBy}\n${marks.page(page + 1, count)}`)
    document.endMarkedContent()
    document.page.margins = margins
  }
}

function watermark(document: PDFKit.PDFDocument, { example, readBy, blank }: Marks): void {
  const { width, height } = document.page
  document.save()
  document.rotate(-32, { origin: [width / 2, height / 2] })
  document.fillColor('#000000').fillOpacity(0.1)
  const across = { width, align: 'center' } as const
  if (example !== null) {
    document.font('strong').fontSize(54)
    document.text(example, 0, height / 2 - 90, across)
  }
  document.font('plain').fontSize(11)
  if (blank !== true) document.text(readBy, 0, height / 2 + 10, across)
  document.restore()
  document.fillOpacity(1)
}

function foot(document: PDFKit.PDFDocument, words: string): void {
  const { width, height } = document.page
  document.font('plain').fontSize(8).fillColor('#333333')
  document.text(words, MARGIN, height - MARGIN - FOOT + 12, { width: width - 2 * MARGIN })
}
