import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Section } from '@cwmis/core/form/definition.ts'
import { code, date, int, long, ref, table, text, yesno } from '../ask.ts'

/** Which court asked, and by when. */
export function courtSection(compartment: Compartment): Section {
  return {
    id: 'court',
    sensitive: true,
    fields: [
      text('court', 'M S3', { compartment, with: 'court' }),
      text('courtCaseNo', 'M S3', { compartment, length: 60, with: 'court' }),
      date('hearingOn', 'o S3', { compartment, with: 'hearingOn' }),
      date('dueOn', 'M S3', { compartment, with: 'hearingOn' }),
      long('sources', 'o S3', { compartment, length: 1000, hint: true }),
    ],
  }
}

/** Who the child is, and what the child says. */
export function childSection(compartment: Compartment): Section {
  return {
    id: 'child',
    fields: [
      text('childNames', 'M S3', { compartment, with: 'childNames' }),
      text('childAge', 'M S3', { compartment, length: 80, with: 'childNames' }),
      code('ageEvidence', 'M S3', { codes: 'dob-evidence', compartment, with: 'childNames' }),
      long('health', 'o S3', { compartment, length: 2000, with: 'health' }),
      long('education', 'o S3', { compartment, length: 2000, with: 'health' }),
      long('behaviour', 'o S3', { compartment, length: 2000, with: 'health' }),
      long('childView', 'M S3', { compartment, length: 2000, hint: true }),
    ],
  }
}

/** The family and the place the child comes from. */
export function familySection(compartment: Compartment): Section {
  return {
    id: 'family',
    fields: [
      long('family', 'o S3', { compartment, length: 2000, with: 'family' }),
      int('otherChildren', 'o S3', { compartment, max: 40, with: 'family' }),
      text('income', 'o S3', { compartment, with: 'income' }),
      text('housing', 'o S3', { compartment, with: 'income' }),
      long('parenting', 'o S3', { compartment, length: 2000 }),
      long('communityView', 'o S3', { compartment, length: 2000 }),
      long('previousOrders', 'o S3', { compartment, length: 1000 }),
    ],
  }
}

/** What was weighed and what is recommended; `options` is the code list the law allows here. */
export function adviceSection(compartment: Compartment, options: string): Section {
  return {
    id: 'advice',
    fields: [
      table('options', 'o S3', {
        compartment,
        hint: true,
        columns: [
          code('option', 'M S3', { codes: options, compartment }),
          text('for', 'o S3', { compartment, length: 300 }),
          text('against', 'o S3', { compartment, length: 300 }),
        ],
      }),
      code('recommendation', 'M S3', { codes: options, compartment, hint: true }),
      long('conditions', 'o S3', { compartment, length: 1000 }),
      text('qualification', 'o S3', { compartment, with: 'qualification' }),
      ref('approver', 'o S3', { refers: 'person', compartment, with: 'qualification' }),
    ],
  }
}

/** What became of it, once it is filed. */
export function outcomeSection(compartment: Compartment, options: string): Section {
  return {
    id: 'outcome',
    fields: [
      date('filedOn', 'o S3', { compartment }),
      code('courtOutcome', 'o S3', { codes: options, compartment, with: 'courtOutcome' }),
      yesno('agreement', 'o S3', { compartment, with: 'courtOutcome' }),
    ],
  }
}
