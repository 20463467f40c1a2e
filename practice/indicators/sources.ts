import { proposed, recalled } from '../provenance.ts'

/** Most numbers: proposed beside the routine figures districts and the ministry already give. */
export const PROPOSED_SET = proposed('Proposed indicator set for child wellbeing, not adopted')

/** Numbers that follow widely used international sets. */
export const RECALLED_SET = recalled(
  'International indicator sets for formal care, justice for children and orphans, to be read again',
)

/** Numbers added so that the five areas of the child policy are all told. */
export const ADDED_SET = proposed(
  'Added to the proposed indicator set by area of the National Child Policy 2020, not adopted',
)

/** Beside every set. */
export const OWN_PROPOSAL = proposed('Our own proposal beside the indicator set, not adopted')
