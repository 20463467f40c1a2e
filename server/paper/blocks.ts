import type { DrawnSheet, SheetBlock } from '@cwmis/practice/paper/sheet.ts'
import { MARGIN } from './page.ts'

export type Pdf = PDFKit.PDFDocument
type Part = PDFKit.PDFStructureElement

/** Where drawing goes on: the document, the tag it hangs below, and how large the letters are. */
export interface Pen {
  readonly pdf: Pdf
  readonly below: Part
  readonly size: number
}

const GAP = 6
const COLUMN_GAP = 10

/** Draws a sheet with its tags: headings, paragraphs, tables with their heads. */
export function drawSheet(pdf: Pdf, sheet: DrawnSheet): void {
  const below = pdf.struct('Document', { title: sheet.title })
  pdf.addStructure(below)
  const pen = { pdf, below, size: sheet.large ? 16 : 10.5 }
  say(pen, `${sheet.title} · ${sheet.reference}`, { tag: 'H1', strong: true, size: pen.size + 7 })
  for (const block of sheet.blocks) drawBlock(pen, block)
  below.end()
}

function drawBlock(pen: Pen, block: SheetBlock): void {
  const { pdf, size } = pen
  pdf.moveDown(0.6)
  if (block.heading !== '') say(pen, block.heading, { tag: 'H2', strong: true, size: size + 2.5 })
  switch (block.sort) {
    case 'lines':
      for (const line of block.lines) say(pen, line, { tag: 'P' })
      return
    case 'facts':
      drawRows(
        pen,
        { shares: [0.3, 0.7], headed: true },
        block.facts.map(({ label, words }) => [label, words]),
      )
      return
    case 'table':
      drawTable(pen, block)
      return
  }
}

function drawTable(pen: Pen, { heads, rows }: Extract<SheetBlock, { sort: 'table' }>): void {
  const rest = 0.5 / Math.max(1, heads.length - 1)
  const shares = heads.map((_, column) => (column === 0 ? 0.5 : rest))
  drawRows(pen, { shares, head: heads, headed: true }, rows)
}

interface Columns {
  /** Of the page's width. */
  readonly shares: readonly number[]
  readonly head?: readonly string[]
  /** The first cell of a row names it. */
  readonly headed: boolean
}

function drawRows(pen: Pen, columns: Columns, rows: readonly (readonly string[])[]): void {
  const { pdf, below } = pen
  const table = pdf.struct('Table')
  below.add(table)
  const inside = { ...pen, below: table }
  if (columns.head) drawRow(inside, { ...columns, tags: () => 'TH', strong: true }, columns.head)
  for (const cells of rows) {
    drawRow(
      inside,
      { ...columns, tags: (at) => (at === 0 && columns.headed ? 'TH' : 'TD'), strong: false },
      cells,
    )
  }
  table.end()
}

interface RowLook extends Columns {
  readonly tags: (at: number) => 'TH' | 'TD'
  readonly strong: boolean
}

/** One row: it never breaks over two pages. */
function drawRow({ pdf, below, size }: Pen, look: RowLook, cells: readonly string[]): void {
  const whole = pdf.page.width - 2 * MARGIN
  const widths = look.shares.map((share) => whole * share - COLUMN_GAP)
  pdf.font(look.strong ? 'strong' : 'plain').fontSize(size)
  const height = Math.max(
    ...cells.map((cell, at) => pdf.heightOfString(cell || ' ', { width: widths[at] ?? whole })),
  )
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
  const top = pdf.y
  const row = pdf.struct('TR')
  below.add(row)
  let left = MARGIN
  cells.forEach((cell, at) => {
    const width = widths[at] ?? whole
    const place = left
    row.add(
      pdf.struct(look.tags(at), {}, () => {
        pdf
          .font(look.strong ? 'strong' : 'plain')
          .fontSize(size)
          .fillColor('#000000')
        pdf.text(cell || ' ', place, top, { width })
      }),
    )
    left += width + COLUMN_GAP
  })
  row.end()
  ruleBelow(pdf, top + height + GAP / 2)
  pdf.x = MARGIN
  pdf.y = top + height + GAP
}

function ruleBelow(pdf: Pdf, y: number): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.moveTo(MARGIN, y).lineTo(pdf.page.width - MARGIN, y)
  pdf.lineWidth(0.4).strokeColor('#8a949c').stroke()
  pdf.endMarkedContent()
}

interface Saying {
  readonly tag: 'H1' | 'H2' | 'P'
  readonly strong?: boolean
  readonly size?: number
}

export function say({ pdf, below, size }: Pen, words: string, look: Saying): void {
  const part = pdf.struct(look.tag, {}, () => {
    pdf.font(look.strong === true ? 'strong' : 'plain')
    pdf.fontSize(look.size ?? size).fillColor('#000000')
    pdf.text(words, MARGIN, pdf.y, { width: pdf.page.width - 2 * MARGIN })
    pdf.y += GAP / 2
  })
  below.add(part)
}
