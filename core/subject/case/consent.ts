import { dateOf } from '../../time/instant.ts'
import type { Moment } from '../moment.ts'
import { codesOf, rowsOf, textOf } from '../read.ts'
import { cut } from '../short.ts'
import type { CaseState, Consent } from './state.ts'

/** More purposes than these stay in their entries. */
const MOST_PURPOSES = 12

/**
 * What was said to each purpose; of two answers to one purpose the one that happened later stands. The word of
 * somebody whom the concern involves is kept and does not count as consent.
 */
export function recordedConsent(state: CaseState, moment: Moment): CaseState {
  const said = rowsOf(moment.answers, 'purposes').map(({ cells }): Consent => {
    const accepted = textOf(moment.answers, 'notAccepted') !== 'yes'
    const given = cut(textOf(cells, 'given'), 20)
    return {
      purpose: cut(textOf(cells, 'purpose'), 20) ?? '',
      given: given === 'yes' && !accepted ? 'not-accepted' : given,
      basis: cut(textOf(cells, 'basis'), 20),
      by: cut(textOf(moment.answers, 'by'), 20),
      until: cut(textOf(cells, 'until'), 20),
      entry: moment.entry.header.id,
      on: dateOf(moment.on),
      withdrawnOn: null,
    }
  })
  return { ...state, consents: said.reduce(withConsent, state.consents) }
}

function withConsent(consents: readonly Consent[], said: Consent): readonly Consent[] {
  const known = consents.find((one) => one.purpose === said.purpose)
  if (said.purpose === '' || (known !== undefined && known.on > said.on)) return consents
  return [...consents.filter((one) => one !== known), said].slice(-MOST_PURPOSES)
}

/** Taken back for these purposes, from that day on; an answer given later stands. */
export function withdrawnConsent(state: CaseState, { answers, on: at }: Moment): CaseState {
  const on = dateOf(at)
  const purposes = codesOf(answers, 'withdrawnPurposes')
  const consents = state.consents.map((one) =>
    purposes.includes(one.purpose) && one.on <= on ? { ...one, withdrawnOn: on } : one,
  )
  return { ...state, consents }
}

/** Does a consent to this purpose stand on `date` (`YYYY-MM-DD`)? Nothing that protects a child asks this. */
export function stands({ given, withdrawnOn, until }: Consent, date: string): boolean {
  return given === 'yes' && withdrawnOn === null && (until === null || date <= until)
}

/** Nothing a hidden entry said counts as consent. */
export function forgetConsent(state: CaseState, entry: string): CaseState {
  return { ...state, consents: state.consents.filter((one) => one.entry !== entry) }
}
