import { F20C, F20C_2 } from '../../forms/f20c-consent/form.ts'
import { type KindWithForm, toolKinds } from '../define.ts'

/** Consent and assent were asked for, purpose by purpose. A fact, whatever the answer: protection goes on. */
const RECORDED = toolKinds({ kind: 'consent-recorded', subjects: ['case'] }, [F20C, F20C_2])

/** Consent was taken back. */
const WITHDRAWN = toolKinds({ kind: 'consent-withdrawn', subjects: ['case'] }, [F20C, F20C_2])

/** Consent, from the asking to the taking back. */
export const CONSENT_KINDS: readonly KindWithForm[] = [...RECORDED, ...WITHDRAWN]
