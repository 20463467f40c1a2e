import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import { code, date, long, ref, text, yesno } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

const compartment: Compartment = 'CICL'
const apart = { compartment } as const
const COVERED = { subjects: ['case'], cover: 'restricted-entry' } as const

/** Which matter it is: several children may have one, and one child several. It links matters, never persons. */
const matter = [
  text('court', 'M S3', { ...apart, with: 'court' }),
  text('courtCaseNo', 'M S3', { ...apart, claimed: true, length: 80, with: 'court' }),
]

/** A court asked for the social inquiry report. Only the two days leave the compartment, under cover names. */
const COURT_REPORT_ASKED = smallKind({ ...COVERED, kind: 'court-report-asked' }, [
  ...matter,
  date('askedOn', 'M S3', { ...apart, with: 'askedOn' }),
  date('hearingOn', 'o S3', { ...apart, with: 'askedOn' }),
  date('restrictedAsked', 'C S2', { auto: true, discloses: { of: 'askedOn' } }),
  date('restrictedBefore', 'C S2', { auto: true, discloses: { of: 'hearingOn' } }),
])

/** A court set, moved or held a hearing: the court's own fact, told by its list or by its clerk. */
const HEARING_SET = smallKind({ ...COVERED, kind: 'hearing-set' }, [
  ...matter,
  date('hearingOn', 'M S3', apart),
  code('purpose', 'o S3', { codes: 'hearing-purposes', ...apart }),
  code('standing', 'M S3', { codes: 'hearing-standings', ...apart }),
  code('movedFor', 'C S3', {
    codes: 'adjourn-reasons',
    ...apart,
    when: { of: 'standing', is: 'moved' },
  }),
  yesno('reportThere', 'C S3', { ...apart, when: { of: 'standing', is: 'held' } }),
  date('restrictedBefore', 'C S2', {
    auto: true,
    discloses: { of: 'hearingOn', when: { of: 'standing', in: ['set', 'moved'] } },
  }),
])

/** We doubt a day of the court. The day itself is the court's and stays until the court tells another. */
const HEARING_DISPUTED = smallKind({ ...COVERED, kind: 'hearing-disputed' }, [
  ...matter,
  date('hearingOn', 'M S3', apart),
  long('why', 'M S3', { ...apart, length: 500 }),
])

/** How far the report is at the court. */
const COURT_REPORT_FILED = smallKind({ ...COVERED, kind: 'court-report-filed' }, [
  ...matter,
  code('way', 'M S3', { codes: 'filing-ways', ...apart }),
  code('standing', 'M S3', { codes: 'filing-standings', ...apart }),
  code('reason', 'C S3', {
    codes: 'filing-reasons',
    ...apart,
    when: { of: 'standing', is: 'rejected' },
  }),
  date('on', 'M S3', { ...apart, with: 'on' }),
  text('receivedBy', 'o S3', { ...apart, with: 'on' }),
  text('docketNo', 'C S3', { ...apart, length: 80, when: { of: 'standing', is: 'docketed' } }),
  date('restrictedFiled', 'C S2', {
    auto: true,
    discloses: { of: 'on', when: { of: 'standing', in: ['received', 'accepted', 'docketed'] } },
  }),
  date('restrictedBack', 'C S2', {
    auto: true,
    discloses: { of: 'on', when: { of: 'standing', is: 'rejected' } },
  }),
])

/** The report a decision or a paper is about, and the commitment to its words that its author signed. */
const which = [
  ref('report', 'M S3', { refers: 'entry', ...apart, auto: true }),
  text('seal', 'M S3', { ...apart, length: 64, auto: true }),
]

/** Somebody else read the report that stands and lets it go to the court. */
const INQUIRY_APPROVED = smallKind({ ...COVERED, kind: 'inquiry-approved', sort: 'decision' }, [
  ...which,
  long('comment', 'o S3', { ...apart, length: 1000 }),
])

/** Somebody else read the report that stands and asks for changes. */
const INQUIRY_RETURNED = smallKind({ ...COVERED, kind: 'inquiry-returned', sort: 'decision' }, [
  ...which,
  long('why', 'M S3', { ...apart, length: 1000 }),
])

/** The paper of an approved report was made: these bytes and no others are filed. */
const COURT_PAPER_MADE = smallKind({ ...COVERED, kind: 'court-paper-made' }, [
  ...which,
  ref('approval', 'M S3', { refers: 'entry', ...apart, auto: true }),
  text('paperHash', 'M S3', { ...apart, length: 64, auto: true }),
  text('filedAs', 'o S3', { ...apart, length: 300 }),
])

/** What passes between the house and a court about a child before it. */
export const COURT_KINDS: readonly KindWithForm[] = [
  COURT_REPORT_ASKED,
  HEARING_SET,
  HEARING_DISPUTED,
  COURT_REPORT_FILED,
  INQUIRY_APPROVED,
  INQUIRY_RETURNED,
  COURT_PAPER_MADE,
]
