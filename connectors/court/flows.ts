import type { Flow } from '@cwmis/core/exchange/flow.ts'
import { proposed } from '@cwmis/practice/provenance.ts'
import { COURT_SCHEMAS } from './schemas.ts'

/** The partner's code: in addresses, and `system:court` as author. */
export const COURT_PARTNER = 'court'

const TYPE = 'ug.go.judiciary.eccmis'
const provenance = proposed(
  'Register of exchanges, court rows; no interface of the Judiciary is published yet',
)

type Told = Pick<Flow, 'code' | 'type' | 'handoffs' | 'urgentMinutes' | 'usualGapHours'> & {
  readonly direction?: Flow['direction']
  readonly carriesPapers?: true
  readonly schema: Flow['versions'][number]['schema']
  readonly allow: readonly string[]
}

function flow({ schema, allow, direction = 'in', ...told }: Told): Flow {
  return {
    ...told,
    direction,
    partner: COURT_PARTNER,
    type: `${TYPE}.${told.type}`,
    versions: [{ version: '1.0.0', schema, allow, sunset: null }],
    basis: { sort: 'law', source: 'Children Act (Cap 62): reports to the court and its orders' },
    sensitivity: 'S',
    provenance,
  }
}

const MATTER = ['court', 'caseNo', 'ourReference']
const HEARING = [
  ...MATTER,
  'hearingOn',
  'capacity',
  'purpose',
  'standing',
  'movedFor',
  'reportThere',
]

/** All that passes between the house and the courts. */
export const COURT_FLOWS: readonly Flow[] = [
  flow({
    code: 'court-report-asked',
    type: 'report.requested',
    handoffs: ['h22'],
    schema: COURT_SCHEMAS.requested,
    allow: [...MATTER, 'askedOn', 'hearingOn'],
    urgentMinutes: null,
    usualGapHours: 72,
  }),
  flow({
    code: 'court-cause-list',
    type: 'cause-list.published',
    handoffs: [],
    schema: COURT_SCHEMAS.causeList,
    allow: ['court', 'on', ...HEARING.map((field) => `rows[].${field}`)],
    urgentMinutes: null,
    usualGapHours: 24,
  }),
  flow({
    code: 'court-hearing',
    type: 'hearing.told',
    handoffs: [],
    schema: COURT_SCHEMAS.hearing,
    allow: HEARING,
    urgentMinutes: null,
    usualGapHours: 72,
  }),
  flow({
    code: 'court-filing-answered',
    type: 'filing.answered',
    handoffs: ['h23'],
    schema: COURT_SCHEMAS.filing,
    allow: [...MATTER, 'standing', 'on', 'receivedBy', 'reason', 'docketNo'],
    urgentMinutes: null,
    usualGapHours: 72,
  }),
  flow({
    code: 'court-order-made',
    type: 'order.made',
    handoffs: ['h24'],
    schema: COURT_SCHEMAS.order,
    allow: [
      ...MATTER,
      'capacity',
      'courtLevel',
      'matterType',
      'on',
      'final',
      'orderType',
      'start',
      'end',
      'conditions',
      'reviewEvery',
      'sealed',
    ],
    urgentMinutes: 60,
    usualGapHours: 168,
  }),
  flow({
    code: 'court-report-submitted',
    type: 'report.submitted',
    direction: 'out',
    carriesPapers: true,
    handoffs: ['h23'],
    schema: COURT_SCHEMAS.submitted,
    allow: [
      'ourReference',
      'caseNo.raw',
      'caseNo.court',
      'caseNo.type',
      'caseNo.number',
      'caseNo.year',
      'documentType',
      'hearingOn',
      'filedOn',
      'paper.hash',
      'paper.bytes',
    ],
    urgentMinutes: 1440,
    usualGapHours: 168,
  }),
]
