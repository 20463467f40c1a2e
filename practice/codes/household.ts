import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Household tools, as reconstructed here')

/** Code lists of households. */
export const HOUSEHOLD_LISTS = [
  codeList({ name: 'household-priority', provenance }, ['first', 'next', 'later']),
  codeList({ name: 'assessment-rounds', provenance }, ['1', '2', '3', '4']),
  codeList({ name: 'new-or-old', provenance }, ['new', 'old']),
  codeList({ name: 'phone-owners', provenance }, ['self', 'other']),
  codeList({ name: 'head-marital', provenance }, [
    'single',
    'married',
    'widow',
    'divorced',
    'child-head',
  ]),
  codeList({ name: 'education-levels', provenance }, ['none', 'primary', 'secondary', 'tertiary']),
  codeList({ name: 'who-pays', provenance }, [
    'head',
    'spouse',
    'child',
    'relative',
    'aid',
    'other',
  ]),
  codeList({ name: 'savings-bands', provenance }, [
    '0',
    'below-50k',
    '50k-150k',
    '150k-300k',
    'above-300k',
  ]),
  codeList({ name: 'income-bands', provenance }, [
    'below-50k',
    '50k-100k',
    '100k-150k',
    '150k-200k',
    'above-200k',
  ]),
  codeList({ name: 'food-groups', provenance }, [
    'staple',
    'beans',
    'vegetables',
    'fruit',
    'meat-fish',
    'eggs-milk',
  ]),
  codeList({ name: 'water-sources', provenance }, ['piped', 'borehole', 'spring', 'rain', 'open']),
  codeList({ name: 'latrines', provenance }, ['own', 'shared', 'none']),
  codeList({ name: 'shelters', provenance }, ['good', 'repair', 'unsafe']),
  codeList({ name: 'all-known', provenance }, ['all', 'some', 'none', 'not-needed']),
  codeList({ name: 'member-status', provenance }, [
    'active',
    'graduated',
    'moved-pepfar',
    'moved-other',
    'moved-away',
    'died',
    'inactive',
  ]),
  codeList({ name: 'household-tiers', provenance }, ['critical', 'moderate', 'slight', 'stable']),
  codeList({ name: 'benchmark', provenance }, ['met', 'not-met', 'not-needed']),
]
