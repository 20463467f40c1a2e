import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Bundle, Draft, Part } from '@cwmis/core/entry/entry.ts'

/** Is the bundle a decision? Then all its entries are the same one. */
export function isDecision(content: Content, { entries }: Bundle): boolean {
  return indexContent(content).newestKind(entries[0]?.header.kind ?? '')?.sort === 'decision'
}

/** The parts of a draft, in the order of the compartments. */
export function partsOf({ parts }: Pick<Draft, 'parts'>): [Compartment, Part][] {
  return COMPARTMENTS.flatMap((compartment): [Compartment, Part][] => {
    const part = parts[compartment]
    return part === undefined ? [] : [[compartment, part]]
  })
}
