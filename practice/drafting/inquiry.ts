import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'
import { proposed } from '../provenance.ts'

/** One question whose answer may stand as a fact in a report to a court, and what it is about there. */
export interface FactSource {
  readonly kind: string
  readonly field: string
  readonly topic: string
}

/** What a report may be drafted from: the parts read at all, and the questions. Whatever is not named is left out. */
export interface Drafting {
  /** The kind of the report. */
  readonly kind: string
  readonly compartments: readonly Compartment[]
  readonly sources: readonly FactSource[]
  readonly provenance: Provenance
}

/** Which matter it is, and when it is heard: told alike by every tool about a court. */
export const MATTER_FIELDS = ['court', 'courtCaseNo', 'hearingOn'] as const

function from(kind: string, topic: string, fields: readonly string[]): readonly FactSource[] {
  return fields.map((field) => ({ kind, field, topic }))
}

/**
 * The social inquiry report: codes, numbers and days alone. What somebody once wrote freely can hold anything (a
 * reporter, an illness, a safe place) and is never taken over; nor is any opinion.
 */
export const INQUIRY_DRAFT: Drafting = {
  kind: 'inquiry-reported',
  compartments: ['open', 'CICL'],
  sources: [
    ...from('domain-assessed', 'child', ['birthPaper']),
    ...from('domain-assessed', 'health', ['immunised', 'nearClinic', 'muac']),
    ...from('schooling-noted', 'school', [
      'enrolled',
      'level',
      'attendance30',
      'attendanceTerm',
      'reasonOut',
    ]),
    ...from('domain-assessed', 'school', ['schooling', 'daysAtSchool', 'learning']),
    ...from('visit-recorded', 'school', ['daysAtSchool']),
    ...from('domain-assessed', 'behaviour', ['mood', 'sleepsWell']),
    ...from('domain-assessed', 'family', ['livingArrangement', 'carerCapacity', 'movesThisYear']),
    ...from('visit-recorded', 'family', ['carerStress']),
    ...from('domain-assessed', 'home', ['mealsPerDay', 'roofHolds', 'worksForMoney']),
    ...from('child-arrested', 'custody', ['at', 'parentsTold', 'secretaryTold', 'interviewWith']),
    ...from('police-followed', 'custody', ['interviewWith', 'diversion']),
    ...from('child-released', 'custody', ['at', 'to']),
    ...from('remand-admitted', 'custody', ['admittedOn', 'familyInformed', 'legalHelp']),
  ],
  provenance: proposed('Which recorded facts a report to a court begins with; proposed'),
}
