import type { Citation } from '@cwmis/core/map/law.ts'
import { proposed, recalled, sourced, toVerify } from '../provenance.ts'
import { cited } from './cited.ts'

const SOURCED = sourced('Public summary or text of the act; section to be confirmed by counsel')
const RECALLED = recalled(
  'Known from practice; to be read again in the act and confirmed by counsel',
)
const PROPOSED = proposed('Our own rule of protection; counsel to name the law it rests on')
const TO_VERIFY = toVerify('Limit or duty that the ministry and counsel must confirm')

/** Rules of law and data protection the software keeps. */
export const LAW_RULES: readonly Citation[] = [
  cited(
    'L1',
    { act: 'constitution', edition: '1995', section: null, rests: ['F02.born'] },
    SOURCED,
  ),
  cited(
    'L2',
    { act: 'children-act', edition: 'Cap 59', section: 'First Schedule', rests: ['F05', 'F13A'] },
    SOURCED,
  ),
  cited(
    'L3',
    { act: 'children-act', edition: '2016 amendment', section: null, rests: ['F01'] },
    SOURCED,
  ),
  cited('L4', { act: 'children-act', edition: 'Cap 59', section: null }, SOURCED),
  cited(
    'L5',
    { act: 'children-act', edition: '2016 amendment', section: 's.42C', rests: ['F15'] },
    SOURCED,
  ),
  cited(
    'L6',
    { act: 'children-act', edition: 'Cap 59', section: 'ss.17, 20', rests: ['F18'] },
    RECALLED,
  ),
  cited(
    'L7',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: 's.37',
      clocks: ['emergency-protection'],
      rests: ['F03B'],
    },
    RECALLED,
  ),
  cited(
    'L8',
    { act: 'approved-homes-rules', edition: '2013', section: null, rests: ['F13A', 'F26'] },
    SOURCED,
  ),
  cited(
    'L9',
    { act: 'children-act', edition: '2016 amendment', section: null, rests: ['F12-W', 'F13F'] },
    SOURCED,
  ),
  cited(
    'L10',
    { act: 'children-act', edition: 'Cap 59', section: 'ss.89, 91', rests: ['F17'] },
    SOURCED,
  ),
  cited('L11', { act: 'children-act', edition: 'Cap 59', section: null }, RECALLED),
  cited(
    'L12',
    {
      act: 'children-act',
      edition: 'Cap 59',
      section: null,
      rules: ['restricted-age'],
      rests: ['F17'],
    },
    SOURCED,
  ),
  cited(
    'L13',
    {
      act: 'penal-code',
      edition: '2007 amendment',
      section: null,
      rules: ['no-mediation', 'screen-out-protected'],
    },
    SOURCED,
  ),
  cited(
    'L14',
    {
      act: 'data-protection-act',
      edition: 'Act 9 of 2019',
      section: 's.8',
      rules: ['consent-not-there'],
      rests: ['F20C'],
    },
    RECALLED,
  ),
  cited(
    'L15',
    { act: 'data-protection-act', edition: 'Act 9 of 2019', section: 's.9', rests: ['F20C'] },
    SOURCED,
  ),
  cited('L16', { act: 'data-protection-act', edition: 'Act 9 of 2019', section: null }, SOURCED),
  cited(
    'L17',
    { act: 'data-protection-act', edition: 'Act 9 of 2019', section: 's.18' },
    TO_VERIFY,
  ),
  cited('L18', { act: 'data-protection-act', edition: 'Act 9 of 2019', section: 's.23' }, SOURCED),
  cited('L19', { act: 'data-protection-regulations', edition: '2021', section: null }, RECALLED),
  cited('L20', { act: 'data-protection-act', edition: 'Act 9 of 2019', section: 's.19' }, SOURCED),
  cited(
    'L21',
    { act: 'data-protection-act', edition: 'Act 9 of 2019', section: null, rests: ['F24'] },
    RECALLED,
  ),
  cited('L22', { act: 'data-protection-act', edition: 'Act 9 of 2019', section: null }, RECALLED),
  cited('L23', { act: 'hiv-act', edition: '2014', section: null }, RECALLED),
  cited(
    'L24',
    {
      act: 'sharing-protocol',
      edition: 'not adopted',
      section: null,
      rules: ['handoff-without-basis'],
    },
    PROPOSED,
  ),
  cited('L25', { act: 'children-act', edition: 'Cap 59', section: null }, RECALLED),
  cited('L26', { act: 'local-governments-act', edition: 'Cap 243', section: null }, PROPOSED),
  cited('L27', { act: 'access-to-information-act', edition: 'Cap 95', section: null }, SOURCED),
  cited('L28', { act: 'electronic-transactions-act', edition: 'Cap 99', section: null }, SOURCED),
]
