import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

/** Code lists of referrals and their answers. */
export const REFERRAL_LISTS = [
  codeList(
    {
      name: 'urgency',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['now', '24h', '72h', '7d', 'routine'],
  ),
  codeList(
    {
      name: 'info-shared',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['name', 'age', 'village', 'need', 'time', 'address', 'facts', 'assessment', 'consent'],
  ),
  codeList(
    {
      name: 'service-outcome',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['given', 'partly', 'not-given'],
  ),
  codeList(
    { name: 'doors', provenance: proposed('Answers of the national tools, as reconstructed here') },
    ['helpline', 'anonymous'],
  ),
  codeList(
    { name: 'told-ways', provenance: proposed('How an office without a line answers for years') },
    ['phone', 'stamped-paper', 'in-person'],
  ),
]
