import { code, long, text } from '../../forms/ask.ts'
import { type KindHead, type KindWithForm, smallKind } from '../define.ts'

/** Everything of it lies apart: that a child has a matter at a court is nobody's business who does not read there. */
const apart = { compartment: 'CICL' } as const

/** It lets a partner's system write on the case, or no longer: a decision of whoever answers for it. */
const HEAD: Omit<KindHead, 'kind'> = {
  subjects: ['case'],
  cover: 'restricted-entry',
  sort: 'decision',
}

const partner = code('partner', 'M S3', { codes: 'matter-partners', ...apart })

/** This matter of a partner is this child's: what the partner tells of it may be written here from now on. */
const MATTER_LINKED = smallKind({ ...HEAD, kind: 'matter-linked' }, [
  partner,
  text('matterAt', 'M S3', { ...apart, with: 'matterAt', length: 120 }),
  text('matterNo', 'M S3', { ...apart, claimed: true, length: 80, with: 'matterAt' }),
])

/** No matter of this partner is this child's any more: it writes nothing further. */
const MATTER_UNLINKED = smallKind({ ...HEAD, kind: 'matter-unlinked' }, [
  partner,
  long('why', 'M S3', { ...apart, length: 500 }),
])

/** Which matters of courts and police are a case's. */
export const MATTER_KINDS: readonly KindWithForm[] = [MATTER_LINKED, MATTER_UNLINKED]
