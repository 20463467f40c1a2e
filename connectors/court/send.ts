import type { Dispatch, Outgoing } from '@cwmis/core/exchange/connector.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { matterKey, readCaseNumber } from './case-number.ts'

/** How a court calls our reports. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  welfare: 'welfare',
  adoption: 'adoption',
  guardianship: 'guardianship',
  custody: 'custody',
}

/** Base64 signs of the longest paper that travels: about 512 KB. */
export const PAPER_MOST = 700_000

/**
 * What leaves of a report that is filed: which matter, which days, and the paper itself with its hash. Beside the paper
 * no name, no finding and no recommendation is ever in the message. Our reference is the paper's code, by which the
 * court's answer finds the child's case. Held back: `other-row`, `no-paper`, `paper-too-long`, `no-case-number`,
 * `no-reference`.
 */
export function send({ row, answers, sentAt, paper }: Outgoing): Dispatch {
  if (row !== 'h23') return { withheld: 'other-row' }
  if (paper === undefined) return { withheld: 'no-paper' }
  if (paper.bytes.length > PAPER_MOST) return { withheld: 'paper-too-long' }
  const number = readCaseNumber(
    textOf(answers, 'courtCaseNo') ?? '',
    textOf(answers, 'court') ?? '',
  )
  const ourReference = textOf(answers, 'reference')
  if (number === null) return { withheld: 'no-case-number' }
  if (ourReference === null) return { withheld: 'no-reference' }
  const hearingOn = textOf(answers, 'hearingOn')
  const key = matterKey(number)
  const asked = {
    ourReference,
    caseNo: number,
    documentType: DOCUMENTS[textOf(answers, 'type') ?? ''] ?? 'social-inquiry',
    filedOn: textOf(answers, 'filedOn') ?? sentAt.slice(0, 10),
    paper: { hash: paper.hash, bytes: paper.bytes },
  }
  const dispatched = hearingOn === null ? asked : { ...asked, hearingOn }
  return { key, partitionKey: key, data: dispatched, means: `${key}#${ourReference}` }
}
