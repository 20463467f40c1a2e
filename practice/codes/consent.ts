import { proposed, sourced } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Answers of the national tools, as reconstructed here')

/** Code lists of consent and assent. */
export const CONSENT_LISTS = [
  codeList({ name: 'consent-purposes', provenance }, [
    'services',
    'police',
    'health',
    'school',
    'partner',
    'court',
    'photo',
    'research',
    'tracing',
    'data',
  ]),
  codeList({ name: 'consent-given', provenance }, ['yes', 'no', 'not-needed']),
  codeList(
    {
      name: 'consent-basis',
      provenance: sourced('Data Protection and Privacy Act; Children Act'),
    },
    ['legal-duty', 'vital', 'court', 'public-duty'],
  ),
  codeList({ name: 'consent-explained', provenance }, [
    'what-we-do',
    'who-will-know',
    'when-we-must-tell',
    'may-change-mind',
    'risks',
  ]),
  codeList({ name: 'age-methods', provenance }, ['document', 'told', 'estimated']),
  codeList({ name: 'assent', provenance }, ['yes', 'no', 'nonverbal', 'too-young']),
  codeList({ name: 'assent-methods', provenance }, ['spoke', 'drew', 'chose-picture', 'showed']),
]
