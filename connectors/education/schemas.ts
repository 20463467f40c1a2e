import { list, members, oneOf, text } from '../schema.ts'

const LIN = text(20, '^[A-Z0-9-]{6,20}$')
const DAY = text(10, '^\\d{4}-\\d\\d-\\d\\d$')
const INSTANT = text(35, '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d')
const PLACE = text(60)
const NAME = text(120)
const YES_NO = oneOf(['yes', 'no'])
const PERCENT = { type: 'integer', minimum: 0, maximum: 100 }
const COUNT = { type: 'integer', minimum: 0, maximum: 10_000_000 }
const SCHOOL = { school: NAME, schoolCode: text(40) }

/** How many numbers every question about standing holds: always the same, whomever it is about. */
export const ASKED_AT_ONCE = 40

/** What schools call a concern; anything else is read by a person. */
export const CONCERNS = [
  'BEATEN-AT-SCHOOL',
  'BEATEN-AT-HOME',
  'SEXUAL',
  'NEGLECT',
  'INSULTS',
  'BULLYING',
  'WORK',
  'MARRIAGE',
  'PREGNANCY',
  'DROPPED-OUT',
  'OTHER',
] as const

const CHILD = members(
  { name: NAME, sex: oneOf(['F', 'M']), ageSaid: text(80), village: NAME, lin: LIN },
  ['name', 'sex', 'ageSaid'],
)

/** How learners stand; of whom we did not ask is left unread. */
export const TOLD = members(
  {
    asOf: DAY,
    rows: list(
      members(
        {
          ...SCHOOL,
          lin: LIN,
          enrolled: oneOf(['yes', 'no', 'transferred', 'unknown']),
          level: text(10),
          attendance30: PERCENT,
          attendanceTerm: PERCENT,
        },
        ['lin', 'enrolled'],
      ),
    ),
  },
  ['asOf', 'rows'],
)

/** Who was away how many school days running; of others a count alone. */
export const ABSENT = members(
  {
    ...SCHOOL,
    asOf: DAY,
    rows: list(
      members({ lin: LIN, days: { type: 'integer', minimum: 1, maximum: 300 }, since: DAY }, [
        'lin',
        'days',
      ]),
    ),
    others: COUNT,
  },
  ['school', 'asOf', 'rows'],
)

/** One teacher's concern about one child. */
export const CONCERN = members(
  {
    ...SCHOOL,
    district: PLACE,
    happenedAt: INSTANT,
    concern: oneOf(CONCERNS),
    inDanger: YES_NO,
    teacherInvolved: YES_NO,
    done: oneOf(['REPORTED-UP', 'PARENTS-CALLED', 'CHILD-MOVED', 'NOTHING']),
    notToTell: list(oneOf(['LC1', 'HEAD', 'TEACHER', 'NOBODY']), 0, 4),
    child: CHILD,
    teacher: members({ name: NAME, phone: text(20) }, []),
    words: text(2000),
  },
  ['school', 'schoolCode', 'concern', 'inDanger', 'child'],
)

/** What came of our asking that a child be taken back. */
export const ANSWERED = members(
  {
    ...SCHOOL,
    standing: oneOf(['taken-up', 'enrolled', 'not-enrolled']),
    on: DAY,
    level: text(10),
    reason: oneOf(['NO-PLACE', 'FEES', 'REFUSED', 'NOT-FOUND', 'OTHER']),
    attendance30: PERCENT,
  },
  ['standing', 'on'],
)

/**
 * Numbers of all learners of a district, without a word about any of them. Many at once, so that nobody can choose
 * whom ours are hidden among.
 */
export const REGISTER = members({ district: PLACE, numbers: list(LIN, 10 * ASKED_AT_ONCE, 4000) }, [
  'district',
  'numbers',
])

/** Whose standing is asked: always as many numbers, in order. */
export const ASKED = members({ numbers: list(LIN, ASKED_AT_ONCE, ASKED_AT_ONCE) }, ['numbers'])

/** A child is to be taken back: nothing of why. */
export const SUPPORT = members(
  {
    reference: text(60),
    lin: LIN,
    school: NAME,
    asked: oneOf(['enrolment-support']),
    reentryOn: DAY,
  },
  ['reference', 'lin', 'asked'],
)
