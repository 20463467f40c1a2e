import { textOf } from '@cwmis/core/subject/read.ts'
import type { PaperSending } from '@cwmis/core/wire/paper.ts'
import { besidePaper, type CourtPaper } from '@cwmis/practice/drafting/court-paper.ts'
import type { PaperSources } from '../paper-ports.ts'
import { paperOf, type Wanted } from './paper.ts'

/** The row of hand-offs that the filing of a report stands on. */
const ROW = 'h23'

/**
 * Sends the report to the court on whose paper an officer's own entry says that it was sent from this system: the bytes
 * that were made and no others, once. Says how far it is.
 */
export async function sendCourtReport(
  sources: PaperSources,
  wanted: Wanted,
): Promise<PaperSending> {
  const { courtPaper } = sources
  const { papers, id } = wanted
  const hash = textOf(courtPaper?.made?.parts.CICL ?? {}, 'paperHash')
  if (courtPaper === null || hash === null) return said('none')
  if (papers === undefined || !papers.takes(ROW)) return said('no-line')
  const press = pressOf(courtPaper)
  if (press === null) return said(mayBeSent(courtPaper) ? 'ready' : 'none')
  const paper = await paperOf(sources, wanted)
  if (paper?.hash !== hash) return said('other')
  const { header, receipt } = press
  return papers.send({
    entry: header.id,
    row: ROW,
    subject: { type: 'case', id },
    answers: besidePaper(courtPaper),
    happenedAt: header.happenedOn.from,
    decidedAt: receipt.recordedAt,
    paper: { hash, bytes: paper.bytes },
  })
}

function said(standing: PaperSending['standing']): PaperSending {
  return { standing, reason: null }
}

/** The newest that is known of the filing, where it is that an officer sent it from here. */
function pressOf({ filed }: CourtPaper): CourtPaper['filed'] {
  const told = filed?.parts.CICL ?? {}
  return textOf(told, 'way') === 'api' && textOf(told, 'standing') === 'sent' ? filed : null
}

/** Nothing of it is at the court, or the court sent it back. */
function mayBeSent({ filed }: CourtPaper): boolean {
  return filed === null || textOf(filed.parts.CICL ?? {}, 'standing') === 'rejected'
}
