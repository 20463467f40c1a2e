import type { JsonSchema } from '@cwmis/core/exchange/flow.ts'
import { PAPER_MOST } from './send.ts'

const TEXT = { type: 'string', minLength: 1, maxLength: 120 }
const DAY = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }
const REFERENCE = { type: 'string', pattern: '^[0-9A-Z-]{4,60}$' }

function oneOf(...words: readonly string[]): JsonSchema {
  return { type: 'string', enum: words }
}

function members(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: true }
}

/** Which matter, and which child of it: by our reference where the court has one, never by name. */
const MATTER = { court: TEXT, caseNo: TEXT, ourReference: REFERENCE }
const OF_MATTER = ['court', 'caseNo']
const CAPACITY = oneOf('accused', 'victim', 'witness', 'subject')
const PURPOSE = oneOf('mention', 'plea', 'hearing', 'ruling', 'order', 'review')

/** A day in court. */
const HEARING = members(
  {
    ...MATTER,
    hearingOn: DAY,
    capacity: CAPACITY,
    purpose: PURPOSE,
    standing: oneOf('set', 'moved', 'held', 'dropped'),
    movedFor: oneOf(
      'no-magistrate',
      'no-prosecutor',
      'no-witness',
      'no-report',
      'no-child',
      'no-lawyer',
      'party-asked',
      'other',
    ),
    reportThere: { type: 'boolean' },
  },
  [...OF_MATTER, 'hearingOn', 'capacity', 'standing'],
)

/** The bodies of the messages between this house and the courts, by the last word of their type. */
export const COURT_SCHEMAS = {
  requested: members({ ...MATTER, askedOn: DAY, hearingOn: DAY }, [...OF_MATTER, 'askedOn']),
  hearing: HEARING,
  causeList: members(
    { court: TEXT, on: DAY, rows: { type: 'array', maxItems: 500, items: HEARING } },
    ['court', 'on', 'rows'],
  ),
  filing: members(
    {
      ...MATTER,
      standing: oneOf('received', 'accepted', 'rejected', 'docketed'),
      on: DAY,
      receivedBy: TEXT,
      reason: oneOf(
        'wrong-matter',
        'not-signed',
        'not-readable',
        'too-late',
        'part-missing',
        'other',
      ),
      docketNo: TEXT,
    },
    [...OF_MATTER, 'standing', 'on'],
  ),
  order: members(
    {
      ...MATTER,
      capacity: CAPACITY,
      courtLevel: oneOf(
        'family-children',
        'magistrate-2',
        'magistrate-1',
        'chief-magistrate',
        'high',
      ),
      matterType: oneOf('offence', 'care', 'custody', 'maintenance', 'guardianship', 'violence'),
      on: DAY,
      final: { type: 'boolean' },
      orderType: oneOf(
        'interim-care',
        'care',
        'supervision',
        'exclusion',
        'search-production',
        'protection',
        'custody',
        'maintenance',
        'fit-person',
        'probation',
        'bond',
        'discharge',
        'caution',
        'compensation',
        'detention',
        'guardianship',
        'release',
      ),
      start: DAY,
      end: DAY,
      conditions: { type: 'string', maxLength: 500 },
      reviewEvery: { type: 'integer', minimum: 1, maximum: 60 },
      sealed: { type: 'boolean' },
    },
    [...OF_MATTER, 'capacity', 'courtLevel', 'matterType', 'on', 'final', 'orderType', 'start'],
  ),
  /** What we send: the paper itself, and beside it only the matter and the days. */
  submitted: {
    type: 'object',
    properties: {
      ourReference: REFERENCE,
      caseNo: {
        type: 'object',
        properties: { raw: TEXT, court: TEXT, type: TEXT, number: TEXT, year: TEXT },
        required: ['raw', 'court', 'type', 'number', 'year'],
        additionalProperties: false,
      },
      documentType: oneOf('social-inquiry', 'welfare', 'adoption', 'guardianship', 'custody'),
      hearingOn: DAY,
      filedOn: DAY,
      paper: {
        type: 'object',
        properties: {
          hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          bytes: { type: 'string', pattern: '^[A-Za-z0-9+/]+={0,2}$', maxLength: PAPER_MOST },
        },
        required: ['hash', 'bytes'],
        additionalProperties: false,
      },
    },
    required: ['ourReference', 'caseNo', 'documentType', 'filedOn', 'paper'],
    additionalProperties: false,
  },
}
