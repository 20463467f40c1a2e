import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { PaperAnswer } from '@cwmis/core/wire/paper.ts'
import { childCopy } from '@cwmis/practice/paper/child-copy.ts'
import { facesheet } from '@cwmis/practice/paper/facesheet.ts'
import {
  readByWords,
  type Sheet,
  type SheetName,
  type SheetWords,
} from '@cwmis/practice/paper/sheet.ts'
import { slip } from '@cwmis/practice/paper/slip.ts'
import type { Places } from '../places.ts'
import type { PaperSources } from '../ports.ts'
import { pdfOf } from './pdf.ts'
import { placeWords } from './place-words.ts'
import { dayWords, momentWords, type Say } from './words.ts'

/** What a paper is asked for. `now`: milliseconds since 1970. */
export interface Wanted {
  readonly sheet: SheetName
  readonly id: string
  readonly ownWords: boolean
  readonly example: boolean
  readonly now: number
  readonly places: Places
  readonly say: Say
}

/** The paper as a file, or null where its sources are not of its sort. */
export async function paperOf(sources: PaperSources, wanted: Wanted): Promise<PaperAnswer | null> {
  const sheet = sheetOf(sources, wanted)
  if (sheet === null) return null
  const { example, now, say } = wanted
  const { directory, purpose } = sources
  const look = { reader: directory.me, at: momentWords(now), purpose, reference: sheet.reference }
  const marks = {
    example: example ? say('paper.example') : null,
    readBy: readByWords(say, look),
    page: (page: number, pages: number) => say('paper.page', { page, pages }),
  }
  const bytes = await pdfOf(sheet, marks, now)
  const name = `${example ? 'EXAMPLE-' : ''}${sheet.name}-${sheet.reference}.pdf`
  return { name, type: 'application/pdf', bytes: Buffer.from(bytes).toString('base64') }
}

function sheetOf(sources: PaperSources, { sheet, id, ownWords, ...around }: Wanted): Sheet | null {
  const words = wordsOf(sources, around)
  const { case: file, child, handoff, clocks } = sources
  if (sheet === 'slip') return handoff && slip({ id, state: handoff }, words)
  if (file === null) return null
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
