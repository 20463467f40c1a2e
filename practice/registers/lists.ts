import type { ListRegister } from '@cwmis/core/register/definition.ts'
import { proposed } from '../provenance.ts'

const provenance = proposed(
  'Registers kept by hand today at district offices and homes, as known here',
)
const OFFICE = ['CDO', 'PSWO', 'SPSWO'] as const

/** Registers with a line for every file; a view of what is written down, never filled in by hand. */
export const LIST_REGISTERS: readonly ListRegister[] = [
  {
    code: 'reports',
    sort: 'list',
    about: 'report',
    roles: [...OFFICE, 'DAC', 'HL_CASE_MGR', 'HL_SUPERVISOR'],
    order: { by: 'received', newestFirst: true },
    columns: [
      { id: 'received', sort: 'day', at: 'state.receivedAt' },
      { id: 'status', sort: 'word', words: 'status.report', at: 'state.status' },
      { id: 'risk', sort: 'word', words: 'codes.risk', at: 'state.level' },
      { id: 'place', sort: 'place', at: 'state.place.place' },
      { id: 'desk', sort: 'desk', at: 'state.owner.desk' },
      { id: 'serial', sort: 'text', at: 'state.serial' },
    ],
    provenance,
  },
  {
    code: 'cases',
    sort: 'list',
    about: 'case',
    roles: [...OFFICE, 'DAC', 'PARA_SW', 'IP_CASEWORKER'],
    order: { by: 'since', newestFirst: true },
    columns: [
      { id: 'child', sort: 'text', at: 'child.names' },
      { id: 'sex', sort: 'word', words: 'codes.sex', at: 'child.sex' },
      { id: 'age', sort: 'number', at: 'child.born' },
      { id: 'status', sort: 'word', words: 'status.case', at: 'state.status' },
      { id: 'risk', sort: 'word', words: 'codes.risk', at: 'state.risk' },
      { id: 'place', sort: 'place', at: 'state.place' },
      { id: 'officer', sort: 'person', at: 'state.owner.actor' },
      { id: 'since', sort: 'day', at: 'state.owner.since' },
      { id: 'next', sort: 'day', at: 'state.nextVisitOn' },
    ],
    provenance,
  },
  {
    code: 'referrals',
    sort: 'list',
    about: 'handoff',
    roles: [...OFFICE, 'DAC', 'CFPU', 'HF_FOCAL', 'IP_CASEWORKER', 'HL_CASE_MGR', 'HL_SUPERVISOR'],
    order: { by: 'sent', newestFirst: true },
    columns: [
      { id: 'sent', sort: 'day', at: 'state.sentAt' },
      { id: 'row', sort: 'word', words: 'handoffs.{code}.title', at: 'state.code' },
      { id: 'from', sort: 'desk', at: 'state.from.desk' },
      { id: 'to', sort: 'desk', at: 'state.to.desk' },
      { id: 'status', sort: 'word', words: 'status.handoff', at: 'state.status' },
      { id: 'accepted', sort: 'day', at: 'state.acceptedAt' },
      { id: 'outcome', sort: 'word', words: 'codes.service-outcome', at: 'state.outcome' },
      { id: 'why', sort: 'word', words: 'codes.why-not', at: 'state.whyNot' },
    ],
    provenance,
  },
  {
    code: 'residents',
    sort: 'list',
    about: 'case',
    roles: ['PSWO', 'SPSWO', 'CCI_MGR', 'CCI_SW'],
    keeps: { answered: '$state.placement.home' },
    order: { by: 'placed', newestFirst: false },
    columns: [
      { id: 'child', sort: 'text', at: 'child.names' },
      { id: 'sex', sort: 'word', words: 'codes.sex', at: 'child.sex' },
      { id: 'age', sort: 'number', at: 'child.born' },
      { id: 'placed', sort: 'day', at: 'state.placement.since' },
      { id: 'review', sort: 'day', at: 'state.placement.reviewOn' },
      { id: 'officer', sort: 'person', at: 'state.owner.actor' },
    ],
    provenance,
  },
  {
    code: 'homes',
    sort: 'list',
    about: 'home',
    roles: ['PSWO', 'SPSWO', 'NAT_ALTCARE'],
    order: { by: 'name', newestFirst: false },
    columns: [
      { id: 'name', sort: 'text', at: 'state.name' },
      { id: 'kind', sort: 'word', words: 'codes.home-sorts', at: 'state.sort' },
      { id: 'place', sort: 'place', at: 'state.place.place' },
      { id: 'licence', sort: 'text', at: 'state.licence.number' },
      { id: 'until', sort: 'day', at: 'state.licence.until' },
      { id: 'beds', sort: 'number', at: 'state.capacity' },
      { id: 'status', sort: 'word', words: 'status.home', at: 'state.status' },
    ],
    provenance,
  },
]
