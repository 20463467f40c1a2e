import type { Form } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

/** F03A: ten quick questions, by phone or at the door. Any yes suggests a level; a person decides. */
export const F03A: Form = {
  code: 'F03A',
  kind: 'risk-screened',
  version: 1,
  subjects: ['report', 'case'],
  sections: [
    {
      id: 'screen',
      fields: [
        yesno('injury', 'M S2', { with: 'injury' }),
        yesno('bleeding', 'M S2', { with: 'injury' }),
        yesno('perpetratorPresent', 'M S2', { with: 'perpetratorPresent' }),
        yesno('weapon', 'M S2', { with: 'perpetratorPresent' }),
        yesno('under5Alone', 'M S2', { with: 'under5Alone' }),
        yesno('noFoodShelter', 'M S2', { with: 'under5Alone' }),
        yesno('afraidHome', 'M S2', { with: 'afraidHome' }),
        yesno('moved7days', 'M S2', { with: 'afraidHome' }),
        yesno('suicidal', 'M S2', { whyWeAsk: true }),
        yesno('assault72h', 'M S3', { compartment: 'SV', whyWeAsk: true }),
        yesno('urgentCare', 'o S2', {
          auto: true,
          discloses: { of: 'assault72h', when: { of: 'assault72h', is: 'yes' } },
        }),
      ],
    },
    headerBlock('REP'),
  ],
  provenance: proposed('Rapid risk screen of ten questions; to be aligned with the national tool'),
}
