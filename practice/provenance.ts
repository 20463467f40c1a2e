import type { Provenance } from '@cwmis/core/provenance.ts'

/** First day of validity of what must also hold for the history typed in from older paper files. */
export const HISTORY_FROM = '2016-01-01'

/** Provenance of a piece nobody at the ministry has confirmed yet; `from` is its first day (`YYYY-MM-DD`). */
function unconfirmed(basis: Provenance['basis'], source: string, from: string): Provenance {
  return { state: 'proposed', basis, source, from, to: null, confirmedBy: null }
}

/** Found in a public text, named in words; still to be confirmed by the ministry. */
export function sourced(source: string, from: string = HISTORY_FROM): Provenance {
  return unconfirmed('sourced', source, from)
}

/** Known from practice, to be read again in its source before anybody relies on it. */
export function recalled(source: string, from: string = HISTORY_FROM): Provenance {
  return unconfirmed('recalled', source, from)
}

/** Our own default, so that the software can work at all. */
export function proposed(source: string, from: string = HISTORY_FROM): Provenance {
  return unconfirmed('proposed', source, from)
}

/** The ministry or counsel must confirm it before it is more than a warning. */
export function toVerify(source: string, from: string = HISTORY_FROM): Provenance {
  return unconfirmed('verify', source, from)
}
