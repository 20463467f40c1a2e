import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Registration, tracing and data rights, as reconstructed here')

/** Code lists of identity, tracing and one’s own file. */
export const IDENTITY_LISTS = [
  codeList({ name: 'identity-services', provenance }, [
    'notification',
    'registration',
    'late-registration',
    'certificate',
    'correction',
    'nin',
    'card',
  ]),
  codeList({ name: 'birth-places', provenance }, ['facility', 'home', 'way', 'unknown']),
  codeList({ name: 'identity-evidence', provenance }, [
    'birth-notice',
    'immunisation-card',
    'baptism',
    'school',
    'lc-letter',
    'parent-id',
    'declaration',
    'court-order',
    'none',
  ]),
  codeList({ name: 'identity-status', provenance }, [
    'sent',
    'waiting',
    'more-asked',
    'issued',
    'refused',
  ]),
  codeList({ name: 'tracing-sorts', provenance }, ['missing', 'found', 'separated']),
  codeList({ name: 'tracing-status', provenance }, [
    'open',
    'possible',
    'verified',
    'reunified',
    'closed',
  ]),
  codeList({ name: 'fits', provenance }, ['yes', 'partly', 'no']),
  codeList({ name: 'file-askers', provenance }, [
    'child',
    'young-adult',
    'caregiver',
    'lawyer',
    'other',
  ]),
  codeList({ name: 'identity-seen', provenance }, ['card', 'known', 'letter', 'not-shown']),
  codeList({ name: 'file-requests', provenance }, [
    'see',
    'copy',
    'correct',
    'erase',
    'object',
    'who-saw',
  ]),
  codeList({ name: 'file-answers', provenance }, ['yes', 'partly', 'no']),
  codeList({ name: 'left-out', provenance }, [
    'others',
    'reporter',
    'safe-place',
    'court',
    'health',
  ]),
  codeList({ name: 'service-status', provenance }, ['open', 'full', 'paused', 'closed']),
]
