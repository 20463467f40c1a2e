import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Return and inspection of homes, as reconstructed here')

/** Code lists of returns and inspections of homes. */
export const HOME_CHECKS_LISTS = [
  codeList({ name: 'return-bands', provenance }, ['0-2', '3-5', '6-9', '10-14', '15-17', '18+']),
  codeList({ name: 'return-reasons', provenance }, [
    'abandoned',
    'orphan',
    'abuse',
    'poverty',
    'disability',
    'lost',
    'parent-in-prison',
    'remand',
    'other',
  ]),
  codeList({ name: 'stay-bands', provenance }, ['below-3m', '3m-1y', '1y-3y', 'above-3y']),
  codeList({ name: 'home-standards', provenance }, [
    'building',
    'sleeping',
    'water-toilets',
    'food',
    'health',
    'school',
    'play',
    'staff',
    'checks-on-staff',
    'child-protection',
    'files',
    'orders',
    'family-contact',
    'complaints',
    'fire',
    'disability',
    'money',
  ]),
  codeList({ name: 'licence-advice', provenance }, [
    'give',
    'renew',
    'conditions',
    'suspend',
    'close',
  ]),
]
