import type { Dispatch, Outgoing } from '@cwmis/core/exchange/connector.ts'
import { firstName, said } from '../said.ts'

/**
 * Our report to the police, which a named officer sent: enough to find the child and to begin. Who told us, our word
 * for the concern and every question that the row does not carry stay here; the address stays masked as it was written.
 */
export function sendPolice({ answers, subject, row }: Outgoing): Dispatch {
  if (row !== 'h12') return { withheld: 'no-flow' }
  const reference = said(answers, 'reference')
  if (reference === null) return { withheld: 'no-reference' }
  const child = compact({
    firstName: firstName(said(answers, 'childName')),
    age: said(answers, 'age'),
    sex: said(answers, 'sex'),
    village: said(answers, 'village'),
  })
  const data = compact({
    reference,
    urgency: said(answers, 'urgency') ?? 'routine',
    reportedBy: said(answers, 'sender'),
    child,
    incidentFacts: said(answers, 'incidentFacts'),
    maskedAddress: said(answers, 'maskedAddress'),
    interpreterNeeded: said(answers, 'interpreterNeeded'),
    disabilityNeeds: said(answers, 'disabilityNeeds'),
  })
  return { key: `report/${subject.id}`, partitionKey: `report/${subject.id}`, data }
}

function compact(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
