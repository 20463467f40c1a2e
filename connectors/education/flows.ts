import type { Flow, JsonSchema } from '@cwmis/core/exchange/flow.ts'
import { proposed } from '@cwmis/practice/provenance.ts'
import { ABSENT, ANSWERED, ASKED, CONCERN, REGISTER, SUPPORT, TOLD } from './schemas.ts'

/** The partner's code: in addresses, and `system:education` as author. */
export const EDUCATION_PARTNER = 'education'

const IN = 'ug.go.moes.emis'
const OUT = 'ug.go.mglsd.cwmis'
const provenance = proposed(
  'Register of exchanges, school rows; no interface of the ministry of education is published',
)

type Basis = Flow['basis']

const DUTY: Basis = {
  sort: 'law',
  source: 'Children Act (Cap. 62): teachers report on children in their charge',
}
const AGREED: Basis = {
  sort: 'consent',
  purpose: 'school',
  source: 'Consent to share with the school, or its lawful basis on the case',
}

interface Told {
  readonly code: string
  readonly type: string
  readonly handoffs: readonly string[]
  readonly schema: JsonSchema
  readonly allow: readonly string[]
  readonly direction?: Flow['direction']
  readonly basis?: Basis
  readonly urgentMinutes?: number
  readonly usualGapHours?: number
}

function flow({ schema, allow, type, direction = 'in', ...told }: Told): Flow {
  return {
    basis: DUTY,
    urgentMinutes: null,
    usualGapHours: 168,
    ...told,
    direction,
    partner: EDUCATION_PARTNER,
    type: `${direction === 'in' ? IN : OUT}.${type}`,
    versions: [{ version: '1.0.0', schema, allow, sunset: null }],
    sensitivity: 'O',
    provenance,
  }
}

const SCHOOL = ['school', 'schoolCode']

function rows(...names: readonly string[]): readonly string[] {
  return names.map((name) => `rows[].${name}`)
}

/** All that passes between the house and the schools. */
export const EDUCATION_FLOWS: readonly Flow[] = [
  flow({
    code: 'education-status-told',
    type: 'learner-status.told',
    handoffs: ['h40'],
    schema: TOLD,
    allow: [
      'asOf',
      ...rows('lin', 'enrolled', 'level', ...SCHOOL, 'attendance30', 'attendanceTerm'),
    ],
  }),
  flow({
    code: 'education-absence-listed',
    type: 'absence.listed',
    handoffs: ['h41'],
    schema: ABSENT,
    allow: [...SCHOOL, 'asOf', 'others', ...rows('lin', 'days', 'since')],
  }),
  flow({
    code: 'education-concern-raised',
    type: 'concern.raised',
    handoffs: ['h38'],
    schema: CONCERN,
    allow: [
      ...SCHOOL,
      'district',
      'happenedAt',
      'concern',
      'inDanger',
      'teacherInvolved',
      'done',
      'notToTell',
      ...['name', 'sex', 'ageSaid', 'village', 'lin'].map((name) => `child.${name}`),
      'teacher.name',
      'teacher.phone',
      'words',
    ],
    urgentMinutes: 1440,
  }),
  flow({
    code: 'education-support-answered',
    type: 'enrolment-support.answered',
    handoffs: ['h39'],
    schema: ANSWERED,
    allow: [...SCHOOL, 'standing', 'on', 'level', 'reason', 'attendance30'],
  }),
  flow({
    code: 'education-register',
    type: 'register.published',
    handoffs: [],
    schema: REGISTER,
    allow: ['district', 'numbers'],
    usualGapHours: 2160,
  }),
  flow({
    code: 'education-status-asked',
    type: 'learner-status.asked',
    handoffs: ['h40'],
    schema: ASKED,
    allow: ['numbers'],
    direction: 'out',
    basis: AGREED,
  }),
  flow({
    code: 'education-support-asked',
    type: 'enrolment-support.asked',
    handoffs: ['h39'],
    schema: SUPPORT,
    allow: ['reference', 'lin', 'school', 'asked', 'reentryOn'],
    direction: 'out',
    basis: AGREED,
  }),
]
