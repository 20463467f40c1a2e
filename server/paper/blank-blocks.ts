import type {
  BlankForm,
  BlankQuestion,
  BlankRoom,
  BlankSection,
} from '@cwmis/practice/paper/blank.ts'
import { type Pdf, type Pen, say as write } from './blocks.ts'
import { MARGIN } from './page.ts'

const SIZE = 9.5
const BOX = 8
/** Room for one line of handwriting. */
const LINE = 22
const MOST_COLUMNS = 5

/** Draws a blank form with its tags: head, rules, then each question with its number and room to answer. */
export function drawBlank(pdf: Pdf, form: BlankForm): void {
  const below = pdf.struct('Document', { title: form.title })
  pdf.addStructure(below)
  const pen: Pen = { pdf, below, size: SIZE }
  write(pen, form.title, { tag: 'H1', strong: true, size: 16 })
  write(pen, form.numbered, { tag: 'P', strong: true })
  write(pen, form.edition, { tag: 'P' })
  for (const line of form.head) drawLine(pen, line)
  for (const rule of form.rules) write(pen, rule, { tag: 'P' })
  for (const section of form.sections) drawSection(pen, section)
  pdf.moveDown(0.5)
  drawLine(pen, form.signed)
  below.end()
}

function drawSection(pen: Pen, { heading, skip, questions }: BlankSection): void {
  pen.pdf.moveDown(0.6)
  keep(pen.pdf, 70)
  if (heading !== '') write(pen, heading, { tag: 'H2', strong: true, size: 12.5 })
  if (skip !== null) write(pen, skip, { tag: 'P' })
  for (const question of questions) drawQuestion(pen, question)
}

function drawQuestion(pen: Pen, { number, label, hint, skip, room }: BlankQuestion): void {
  keep(pen.pdf, 50)
  const asked = `${number}  ${label}`
  write(pen, skip === null ? asked : `${asked}  (${skip})`, { tag: 'P', strong: true })
  if (hint !== null) write(pen, hint, { tag: 'P', size: SIZE - 1 })
  drawRoom(pen, room)
  pen.pdf.y += 3
}

function drawRoom(pen: Pen, room: BlankRoom): void {
  switch (room.sort) {
    case 'boxes':
      write(pen, room.how, { tag: 'P', size: SIZE - 1.5 })
      drawBoxes(pen, room.choices)
      return
    case 'lines':
      for (let line = 0; line < room.lines; line += 1)
        drawLine(pen, line === 0 ? (room.form ?? '') : '')
      return
    case 'rows':
      drawGrids(pen, room)
      return
  }
}

/** Boxes to tick, as many beside each other as the longest words allow. */
function drawBoxes(pen: Pen, choices: readonly string[]): void {
  const { pdf } = pen
  const whole = pdf.page.width - 2 * MARGIN
  pdf.font('plain').fontSize(SIZE)
  const widest = Math.max(...choices.map((one) => pdf.widthOfString(one))) + BOX + 14
  const columns = Math.max(1, Math.min(4, Math.floor(whole / widest)))
  for (let at = 0; at < choices.length; at += columns) {
    keep(pdf, 16)
    drawBoxRow(pen, choices.slice(at, at + columns), whole / columns)
  }
}

function drawBoxRow({ pdf, below }: Pen, choices: readonly string[], width: number): void {
  const top = pdf.y
  choices.forEach((choice, at) => {
    const left = MARGIN + at * width
    artifact(pdf, () => {
      pdf
        .rect(left, top + 2.5, BOX, BOX)
        .lineWidth(0.8)
        .strokeColor('#000000')
        .stroke()
    })
    below.add(
      pdf.struct('P', {}, () => {
        pdf.font('plain').fontSize(SIZE).fillColor('#000000')
        pdf.text(choice, left + BOX + 5, top, { width: width - BOX - 8, lineBreak: true })
      }),
    )
  })
  pdf.x = MARGIN
  pdf.y = top + 16
}

/** A line to write on, with a word of what is meant at its beginning. */
function drawLine({ pdf, below }: Pen, words: string): void {
  keep(pdf, LINE)
  const top = pdf.y
  pdf.font('plain').fontSize(SIZE - 1)
  const begin = words === '' ? 0 : pdf.widthOfString(words) + 8
  if (words !== '') {
    below.add(
      pdf.struct('P', {}, () => {
        pdf
          .font('plain')
          .fontSize(SIZE - 1)
          .fillColor('#333333')
        pdf.text(words, MARGIN, top + LINE - 13, { lineBreak: false })
      }),
    )
  }
  artifact(pdf, () => {
    const y = top + LINE - 2
    pdf.moveTo(MARGIN + begin, y).lineTo(pdf.page.width - MARGIN, y)
    pdf.lineWidth(0.5).strokeColor('#555555').stroke()
  })
  pdf.x = MARGIN
  pdf.y = top + LINE
}

/** Rows to fill; a table too wide for the page goes on below, its rows numbered alike. */
function drawGrids(pen: Pen, room: Extract<BlankRoom, { sort: 'rows' }>): void {
  for (const legend of room.legends) write(pen, legend, { tag: 'P', size: SIZE - 1.5 })
  for (let at = 0; at < room.heads.length; at += MOST_COLUMNS) {
    const heads = [room.count, ...room.heads.slice(at, at + MOST_COLUMNS)]
    const { pdf, below } = pen
    const table = pdf.struct('Table')
    below.add(table)
    const inside = { ...pen, below: table }
    drawGridRow(inside, heads, 'TH')
    for (let row = 1; row <= room.rows; row += 1)
      drawGridRow(inside, [String(row), ...heads.slice(1).map(() => ' ')], 'TD')
    table.end()
    pdf.y += 4
  }
}

const FIRST = 28

function drawGridRow({ pdf, below }: Pen, cells: readonly string[], tag: 'TH' | 'TD'): void {
  const width = (pdf.page.width - 2 * MARGIN - FIRST) / (cells.length - 1)
  pdf.font(tag === 'TH' ? 'strong' : 'plain').fontSize(SIZE - 1.5)
  const tall = Math.max(
    ...cells.slice(1).map((one) => pdf.heightOfString(one, { width: width - 6 })),
  )
  const height = tag === 'TH' ? tall + 6 : LINE
  keep(pdf, height)
  const top = pdf.y
  const row = pdf.struct('TR')
  below.add(row)
  cells.forEach((cell, at) => {
    const left = at === 0 ? MARGIN : MARGIN + FIRST + (at - 1) * width
    const wide = at === 0 ? FIRST : width
    artifact(pdf, () => {
      pdf.rect(left, top, wide, height).lineWidth(0.5).strokeColor('#555555').stroke()
    })
    row.add(
      pdf.struct(at === 0 ? 'TH' : tag, {}, () => {
        pdf
          .font(tag === 'TH' ? 'strong' : 'plain')
          .fontSize(SIZE - 1.5)
          .fillColor('#000000')
        pdf.text(cell, left + 3, top + 3, { width: wide - 6 })
      }),
    )
  })
  row.end()
  pdf.x = MARGIN
  pdf.y = top + height
}

/** What is not read out: boxes, lines, frames. */
function artifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

/** A new page where fewer than `height` points are left. */
function keep(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
}
