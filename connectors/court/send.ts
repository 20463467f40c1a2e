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

/**
 * What leaves of a report that is filed: which matter, which paper, which days. The paper goes beside it under seal;
 * no name, no finding and no recommendation is ever in the message. Held back: `other-row`, `no-case-number`,
 * `no-reference`.
 */
export function send({ row, answers, sentAt }: Outgoing): Dispatch {
  if (row !== 'h23') return { withheld: 'other-row' }
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
  }
  const dispatched = hearingOn === null ? asked : { ...asked, hearingOn }
  return { key, partitionKey: key, data: dispatched }
}
