import type { Flow, JsonSchema } from '@cwmis/core/exchange/flow.ts'
import { recalled } from '@cwmis/practice/provenance.ts'
import { ARRESTED, ASSIGNED, OPENED, RELEASED, REPORT, UPDATED } from './schemas.ts'

const TYPE = 'ug.go.upf.crms'

interface Told {
  readonly code: string
  readonly type: string
  readonly schema: JsonSchema
  readonly allow: readonly string[]
}

function incoming({ code, type, schema, allow }: Told): Flow {
  return {
    code,
    partner: 'police',
    direction: 'in',
    type: `${TYPE}.${type}`,
    versions: [{ version: '1.0.0', schema, allow, sunset: null }],
    handoffs: ['h13'],
    basis: { sort: 'law', source: 'Children Act (Cap. 62): duty to report, custody of a child' },
    sensitivity: code === 'police-child-arrested' ? 'C' : 'V',
    urgentMinutes: 15,
    usualGapHours: 24,
    provenance: recalled('Duties of the child and family protection unit; agreement awaited'),
  }
}

const MATTER = ['station', 'sd', 'crb', 'offence']
const OFFICER = ['officer.name', 'officer.phone']
function rows(...names: readonly string[]): readonly string[] {
  return ['row', 'name', 'sex', 'ageSaid', 'village', ...names].map((name) => `children[].${name}`)
}

/** Everything the police and this house say to each other. */
export const POLICE_FLOWS: readonly Flow[] = [
  incoming({
    code: 'police-case-opened',
    type: 'child-case.opened',
    schema: OPENED,
    allow: [...MATTER, 'inDanger', 'happenedAt', ...rows(), ...OFFICER],
  }),
  incoming({
    code: 'police-child-arrested',
    type: 'child.arrested',
    schema: ARRESTED,
    allow: [
      ...MATTER,
      ...rows(
        'ageProof',
        'arrestedAt',
        'guardianTold',
        'secretaryTold',
        'interviewWith',
        'adultCell',
      ),
      ...OFFICER,
    ],
  }),
  incoming({
    code: 'police-child-released',
    type: 'child.released',
    schema: RELEASED,
    allow: ['station', 'sd', 'crb', 'row', 'releasedAt', 'to'],
  }),
  incoming({
    code: 'police-sd-assigned',
    type: 'matter.sd-assigned',
    schema: ASSIGNED,
    allow: ['station', 'sd', 'crb', ...OFFICER],
  }),
  incoming({
    code: 'police-case-updated',
    type: 'child-case.updated',
    schema: UPDATED,
    allow: [...MATTER, 'status', 'reason', ...OFFICER],
  }),
  {
    code: 'police-report',
    partner: 'police',
    direction: 'out',
    type: 'ug.go.mglsd.cwmis.report.submitted',
    versions: [
      {
        version: '1.0.0',
        schema: REPORT,
        allow: [
          'reference',
          'urgency',
          'reportedBy',
          'child.firstName',
          'child.age',
          'child.sex',
          'child.village',
          'incidentFacts',
          'maskedAddress',
          'interpreterNeeded',
          'disabilityNeeds',
        ],
        sunset: null,
      },
    ],
    handoffs: ['h12'],
    basis: {
      sort: 'law',
      source: 'Children Act (Cap. 62): duty to report an offence against a child',
    },
    sensitivity: 'V',
    urgentMinutes: 240,
    usualGapHours: 168,
    provenance: recalled('Duty to report an offence against a child; agreement awaited'),
  },
]
