import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Hand-off table of the process model: what a message may say')

/** Code lists of messages between offices: what they tell without telling the matter. */
export const MESSAGE_LISTS = [
  codeList({ name: 'told-stages', provenance }, [
    'received',
    'looked-into',
    'worked-on',
    'followed',
    'ended',
  ]),
  codeList({ name: 'told-outcomes', provenance }, [
    'helped',
    'partly-helped',
    'sent-on',
    'not-found',
    'nothing-to-do',
  ]),
  codeList({ name: 'escorts', provenance }, [
    'police',
    'social-worker',
    'caregiver',
    'other-adult',
    'nobody',
  ]),
  codeList({ name: 'alike-fields', provenance }, [
    'given-name',
    'other-name',
    'sex',
    'age',
    'district',
    'sub-county',
    'caregiver',
  ]),
]
