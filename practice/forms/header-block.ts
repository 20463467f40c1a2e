import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Section } from '@cwmis/core/form/definition.ts'
import { code, ref, text } from './ask.ts'

/**
 * What every paper form carries at its head and the signed header does not hold already: how it was taken,
 * in which language, the paper's number, a position and how it was signed. In a report the language and the
 * channel may betray the reporter: they go to `compartment`. A position may betray a safe place: always LOC.
 */
export function headerBlock(compartment: Compartment = 'open', kind?: string): Section {
  const sensitivity = compartment === 'open' ? 'o S0' : 'o S3'
  return {
    id: 'form',
    ...(kind === undefined ? {} : { kind }),
    fields: [
      code('takenBy', sensitivity, { codes: 'channels', compartment, with: 'takenBy' }),
      code('language', sensitivity, { codes: 'languages', compartment, with: 'takenBy' }),
      text('interpreter', sensitivity, { compartment, with: 'takenBy' }),
      text('serial', 'o S0', { length: 40, with: 'serial' }),
      ref('organisation', 'o S0', { refers: 'office', with: 'serial', auto: true }),
      text('position', 'o S3', { length: 40, compartment: 'LOC', hint: true, whyWeAsk: true }),
      code('signedHow', 'o S0', { codes: 'signed-how', with: 'serial' }),
    ],
  }
}
