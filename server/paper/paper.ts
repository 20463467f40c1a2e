import { textOf } from '@cwmis/core/subject/read.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { PaperAnswer } from '@cwmis/core/wire/paper.ts'
import { sealWords } from '@cwmis/practice/drafting/court-paper.ts'
import { childCopy } from '@cwmis/practice/paper/child-copy.ts'
import { courtReport } from '@cwmis/practice/paper/court-report.ts'
import { facesheet } from '@cwmis/practice/paper/facesheet.ts'
import {
  readByWords,
  type Sheet,
  type SheetName,
  type SheetWords,
} from '@cwmis/practice/paper/sheet.ts'
import { slip } from '@cwmis/practice/paper/slip.ts'
import { type Told, twin } from '@cwmis/practice/paper/twin.ts'
import type { PaperDesk } from '../exchange-port.ts'
import type { PaperSources } from '../paper-ports.ts'
import type { Places } from '../places.ts'
import { pdfOf } from './pdf.ts'
import { pdfAnswer } from './pdf-answer.ts'
import { placeWords } from './place-words.ts'
import { dayWords, momentWords, type Say } from './words.ts'

/** What a paper is asked for. `now`: milliseconds since 1970. */
export interface Wanted {
  readonly sheet: SheetName
  readonly id: string
  readonly ownWords: boolean
  /** Of a hand-off, what its message to a partner tells. */
  readonly told?: Told | null
  readonly example: boolean
  readonly now: number
  readonly places: Places
  readonly say: Say
  /** Where papers of courts are kept; none where no partner is set up. */
  readonly papers?: PaperDesk | undefined
}

/** The paper as a file, or null where its sources are not of its sort. */
export async function paperOf(sources: PaperSources, wanted: Wanted): Promise<PaperAnswer | null> {
  const sheet = sheetOf(sources, wanted)
  if (sheet === null) return null
  const { example, now, say } = wanted
  if (sheet.name === 'court-report') return sealedPaper(sources, sheet, wanted)
  const { directory, purpose } = sources
  const look = { reader: directory.me, at: momentWords(now), purpose, reference: sheet.reference }
  const marks = {
    example: example ? say('paper.example') : null,
    readBy: readByWords(say, look),
    page: (page: number, pages: number) => say('paper.page', { page, pages }),
  }
  return pdfAnswer(nameOf(sheet, example), await pdfOf(sheet, marks, now))
}

/**
 * The paper for a court: no mark of its reader and no hour of printing, so that whoever prints it holds the same
 * bytes; each page carries the seal of its words. Only what was approved is made. The bytes are kept: once a paper was
 * made, they are handed out, however a later release draws it.
 */
async function sealedPaper(
  { courtPaper }: PaperSources,
  sheet: Sheet,
  { id, example, say, papers }: Wanted,
): Promise<PaperAnswer | null> {
  const { decision, isApproved, seal, made } = courtPaper ?? {}
  if (!decision || isApproved !== true || !seal) return null
  const hash = textOf(made?.parts.CICL ?? {}, 'paperHash')
  const kept = hash === null ? null : await papers?.kept({ subject: id, hash })
  if (kept != null) return pdfAnswer(nameOf(sheet, example), Buffer.from(kept, 'base64'))
  const marks = {
    example: example ? say('paper.example') : null,
    readBy: say('paper.court-report.mark', { code: sheet.reference, seal: sealWords(seal) }),
    page: (page: number, pages: number) => say('paper.page', { page, pages }),
  }
  const bytes = await pdfOf(sheet, marks, Date.parse(decision.header.writtenAt))
  const paper = pdfAnswer(nameOf(sheet, example), bytes)
  if (hash === null || hash === paper.hash) await papers?.keep({ subject: id, bytes: paper.bytes })
  return paper
}

function nameOf({ name, reference }: Sheet, example: boolean): string {
  return `${example ? 'EXAMPLE-' : ''}${name}-${reference}.pdf`
}

function sheetOf(
  sources: PaperSources,
  { sheet, id, ownWords, told, ...around }: Wanted,
): Sheet | null {
  const words = wordsOf(sources, around)
  const { case: file, child, handoff, content, courtPaper: paper } = sources
  if (sheet === 'twin') return handoff && told ? twin({ id, state: handoff, told }, words) : null
  if (sheet === 'slip') return handoff && slip({ id, state: handoff }, words)
  if (file === null) return null
  if (sheet === 'court-report') return paper && courtReport({ ...paper, content }, words)
  const { clocks } = content
  if (sheet === 'facesheet') return facesheet({ id, state: file, child, clocks }, words)
  return childCopy({ id, state: file, child, for: sheet, ownWords }, words)
}

function wordsOf(
  { directory }: PaperSources,
  { now, places, say }: Pick<Wanted, 'now' | 'places' | 'say'>,
): SheetWords {
  const { people, desks, offices } = directory
  return {
    say,
    day: dayWords,
    place: (id) => placeWords(places, id),
    person: (actor) => people.find((one) => one.actor === actor)?.name ?? null,
    office: (desk) => {
      const found = desks.find((one) => one.id === desk)
      return offices.find((one) => one.id === found?.office) ?? null
    },
    today: dateOf(isoOf(now)),
  }
}
