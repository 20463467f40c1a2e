import { F20C } from '../../forms/f20c-consent/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** Consent and assent were asked for, purpose by purpose. A fact, whatever the answer: protection goes on. */
const RECORDED = toolKind({ kind: 'consent-recorded', subjects: ['case'] }, F20C)

/** Consent was taken back. */
const WITHDRAWN = toolKind({ kind: 'consent-withdrawn', subjects: ['case'] }, F20C)

/** Consent, from the asking to the taking back. */
export const CONSENT_KINDS: readonly KindWithForm[] = [RECORDED, WITHDRAWN]
