import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

/** Code lists of answers that every tool shares. */
export const ANSWERS_LISTS = [
  codeList(
    { name: 'yesno', provenance: proposed('Answers of the national tools, as reconstructed here') },
    ['yes', 'no', 'not-sure'],
  ),
  codeList(
    {
      name: 'risk',
      provenance: proposed('Risk levels after the inter-agency case management guidelines'),
    },
    ['EMERGENCY', 'HIGH', 'MEDIUM', 'LOW'],
  ),
  codeList(
    {
      name: 'channels',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['paper', 'mobile', 'web', 'phone', 'api'],
  ),
  codeList(
    {
      name: 'signed-how',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['signed', 'thumb', 'spoken', 'otp', 'not-signed'],
  ),
  codeList({ name: 'why-not', provenance: proposed('One list of reasons for every tool') }, [
    'no-transport',
    'no-airtime',
    'no-money',
    'fee-demanded',
    'officer-absent',
    'no-answer',
    'no-place',
    'road-weather',
    'insecurity',
    'not-found',
    'refused',
    'not-safe',
    'other',
  ]),
  codeList(
    {
      name: 'languages',
      provenance: proposed('Languages of the helpline and of the districts; codes of ISO 639-3'),
    },
    [
      'eng',
      'lug',
      'nyn',
      'nyo',
      'xog',
      'teo',
      'ach',
      'laj',
      'lgg',
      'myx',
      'kdj',
      'swa',
      'alz',
      'mhi',
      'koo',
      'kin',
      'kpz',
      'adh',
      'lsm',
      'apd',
      'din',
      'nus',
      'run',
      'som',
      'tir',
      'fra',
      'sgn',
      'oth',
    ],
  ),
]
