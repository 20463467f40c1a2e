import type { JsonSchema } from '@cwmis/core/exchange/flow.ts'
import { list, members, oneOf, text } from '../schema.ts'
import { OFFENCES, STATUSES } from './offences.ts'

const INSTANT = text(40, '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d')
const officer = members({ name: text(120), phone: text(20) }, [])
const references = { sd: text(60), crb: text(60) }

const child: JsonSchema = members(
  {
    row: text(20, '^[a-z0-9-]+$'),
    name: text(120),
    sex: oneOf(['M', 'F', 'ND']),
    ageSaid: text(80),
    village: text(120),
  },
  ['row', 'sex', 'ageSaid'],
)

const arrested: JsonSchema = members(
  {
    row: text(20, '^[a-z0-9-]+$'),
    name: text(120),
    sex: oneOf(['M', 'F', 'ND']),
    ageSaid: text(80),
    ageProof: text(80),
    village: text(120),
    arrestedAt: INSTANT,
    guardianTold: oneOf(['yes', 'no']),
    secretaryTold: oneOf(['yes', 'no']),
    interviewWith: list(
      oneOf(['parent', 'relative', 'probation', 'cdo', 'lawyer', 'interpreter', 'nobody']),
    ),
    adultCell: oneOf(['yes', 'no']),
  },
  ['row', 'sex', 'ageSaid', 'arrestedAt'],
)

/** A matter with child victims or witnesses. */
export const OPENED = members(
  {
    station: text(40),
    ...references,
    offence: text(40),
    inDanger: oneOf(['yes', 'no']),
    happenedAt: INSTANT,
    children: list(child, 1),
    officer,
  },
  ['station', 'offence', 'inDanger', 'children'],
)

/** A matter with arrested children. */
export const ARRESTED = members(
  { station: text(40), ...references, offence: text(40), children: list(arrested, 1), officer },
  ['station', 'offence', 'children'],
)

/** The numbers of a matter that we reported. */
export const ASSIGNED = members({ station: text(40), ...references, officer }, ['station', 'sd'])

/** How far the police are. */
export const UPDATED = members(
  {
    station: text(40),
    ...references,
    status: oneOf(Object.keys(STATUSES)),
    offence: oneOf([...Object.keys(OFFENCES), 'OTHER']),
    reason: text(500),
    officer,
  },
  ['station', 'status', 'offence'],
)

/** The end of one child’s custody. */
export const RELEASED = members(
  {
    station: text(40),
    ...references,
    row: text(20),
    releasedAt: INSTANT,
    to: oneOf(['released', 'before-court']),
  },
  ['station', 'row', 'releasedAt', 'to'],
)

/** What we tell the police: enough to find the child and begin, never who told us and never our word for the concern. */
export const REPORT = members(
  {
    reference: text(60),
    urgency: oneOf(['now', '24h', '72h', '7d', 'routine']),
    reportedBy: text(120),
    child: members(
      { firstName: text(60), age: text(80), sex: oneOf(['M', 'F', 'ND']), village: text(120) },
      [],
    ),
    incidentFacts: text(4000),
    maskedAddress: text(500),
    interpreterNeeded: oneOf(['yes', 'no']),
    disabilityNeeds: text(500),
  },
  ['reference', 'urgency'],
)
