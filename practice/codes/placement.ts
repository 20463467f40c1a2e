import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Placement tools, as reconstructed here')

/** Code lists of placements. */
export const PLACEMENT_LISTS = [
  codeList({ name: 'adult-marital', provenance }, ['single', 'married', 'widowed', 'separated']),
  codeList({ name: 'paper-seen', provenance }, ['seen', 'asked', 'not-there']),
  codeList({ name: 'siblings-together', provenance }, ['yes', 'some', 'no', 'none']),
  codeList({ name: 'foster-types', provenance }, [
    'emergency',
    'short',
    'long',
    { code: 'before-adoption', compartment: 'ADOPT' },
  ]),
  codeList({ name: 'foster-ends', provenance }, [
    'home',
    'kin',
    'other-carer',
    'residential',
    { code: 'adopted', compartment: 'ADOPT' },
    'left',
    'aged-out',
    'died',
    'other',
  ]),
  codeList({ name: 'family-sides', provenance }, ['mother', 'father', 'both']),
  codeList({ name: 'kin-needs', provenance }, ['food', 'bed', 'school', 'health', 'money', 'none']),
  codeList({ name: 'kin-authority', provenance }, ['informal', 'probation', 'order', 'none']),
  codeList({ name: 'tracing-results', provenance }, [
    'parents',
    'one-parent',
    'relatives',
    'not-found',
  ]),
  codeList({ name: 'readiness', provenance }, ['ready', 'soon', 'not-ready']),
  codeList({ name: 'package-uses', provenance }, [
    'bedding',
    'food',
    'school',
    'health',
    'trade',
    'transport',
    'other',
  ]),
  codeList({ name: 'follow-up-steps', provenance }, ['1w', '1m', '3m', '6m', '12m']),
  codeList({ name: 'offence-classes', provenance }, ['capital', 'other']),
  codeList({ name: 'medical-seen', provenance }, ['seen', 'due', 'refused']),
  codeList({ name: 'panel-purposes', provenance }, [
    'placement',
    'matching',
    'approval',
    'review',
    { code: 'adoption', compartment: 'ADOPT' },
  ]),
  codeList({ name: 'care-rungs', provenance }, [
    'family',
    'emergency',
    'kin',
    'foster',
    { code: 'adoption', compartment: 'ADOPT' },
    'other-family',
    'residential',
  ]),
  codeList({ name: 'child-heard', provenance }, [
    'in-person',
    'by-worker',
    'in-writing',
    'not-heard',
  ]),
  codeList({ name: 'panel-advice', provenance }, [
    'agrees',
    'with-conditions',
    'asks-more',
    'does-not',
  ]),
]
