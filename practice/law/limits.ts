import type { Citation } from '@cwmis/core/map/law.ts'
import { recalled, sourced, toVerify } from '../provenance.ts'
import { cited } from './cited.ts'

const SOURCED = sourced('Public summary or text of the act; section to be confirmed by counsel')
const RECALLED = recalled(
  'Known from practice; to be read again in the act and confirmed by counsel',
)
const TO_VERIFY = toVerify('Limit or duty that the ministry and counsel must confirm')

/** Limits in time and age the law sets. */
export const LAW_LIMITS: readonly Citation[] = [
  cited(
    'T1',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 's.89',
      clocks: ['restricted-24h', 'restricted-24h-report'],
      rests: ['F17'],
    },
    SOURCED,
  ),
  cited(
    'T2',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 's.89',
      clocks: ['arrest-told'],
      rests: ['F17'],
    },
    SOURCED,
  ),
  cited(
    'T3',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 's.37',
      clocks: ['emergency-protection'],
      rests: ['F03B'],
    },
    TO_VERIFY,
  ),
  cited(
    'T4',
    {
      act: 'approved-homes-rules',
      edition: '2013',
      section: null,
      clocks: ['home-without-order'],
      rests: ['F13A'],
    },
    TO_VERIFY,
  ),
  cited(
    'T5',
    {
      act: 'children-act',
      edition: 'Cap 62',
      section: 's.94(5)',
      clocks: ['remand'],
      rests: ['F13R'],
    },
    SOURCED,
  ),
  cited(
    'T6',
    {
      act: 'children-act',
      edition: 'Cap 62',
      section: 's.94(5)',
      clocks: ['remand'],
      rests: ['F13R'],
    },
    SOURCED,
  ),
  cited(
    'T7',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 's.99',
      clocks: ['court-decision'],
      rests: ['F18'],
    },
    SOURCED,
  ),
  cited(
    'T8',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 's.99',
      clocks: ['court-decision'],
      rests: ['F18'],
    },
    SOURCED,
  ),
  cited(
    'T9',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: null,
      clocks: ['detention-order'],
      rests: ['F18'],
    },
    RECALLED,
  ),
  cited('T10', { act: 'children-act', edition: 'Cap 59', section: null }, SOURCED),
  cited(
    'T11',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 's.33',
      clocks: ['interim-order'],
      rests: ['F18'],
    },
    RECALLED,
  ),
  cited(
    'T12',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 's.24',
      clocks: ['supervision-order'],
      rests: ['F18'],
    },
    RECALLED,
  ),
  cited(
    'T13',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 'ss.29, 32',
      clocks: ['care-order', 'care-order-review'],
      rests: ['F18'],
    },
    RECALLED,
  ),
  cited(
    'T14',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 's.34',
      clocks: ['exclusion-order'],
      rests: ['F18'],
    },
    RECALLED,
  ),
  cited(
    'T15',
    {
      act: 'children-act',
      edition: '2016 amendment',
      section: null,
      clocks: ['foster-year'],
      rests: ['F13F'],
    },
    SOURCED,
  ),
  cited(
    'T16',
    { act: 'children-act', edition: 'Cap 59', section: 's.47', rests: ['F12-W'] },
    RECALLED,
  ),
  cited(
    'T17',
    { act: 'clinical-guidelines', edition: 'national', section: null, clocks: ['medical-care'] },
    SOURCED,
  ),
  cited('T18', { act: 'children-act', edition: 'Cap 59', section: null }, SOURCED),
  cited('T19', { act: 'children-act', edition: 'Cap 59', section: null }, RECALLED),
]
