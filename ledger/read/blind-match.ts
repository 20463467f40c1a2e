import {
  BLIND_ENOUGH,
  BLIND_SORTS,
  type BlindTokens,
  blindScore,
  blindTokens,
  type Described,
} from '@cwmis/core/match/blind.ts'
import { tokenOf } from '../keys/token.ts'
import type { Ledger } from '../ledger.ts'
import { json } from '../pool/transaction.ts'
import { type Ask, type Looked, look, type Reader } from './reader.ts'

/** Whom to ask, about which reference. */
export interface BlindMatch {
  readonly desk: string
  readonly reference: string
}

export interface BlindQuestion {
  readonly reader: Reader
  readonly described: Described
  /** A code: why it is asked. */
  readonly reason: string
}

/** Questions of one officer a day. [P] */
const MOST_A_DAY = 20
const MOST_MATCHES = 3

/**
 * Does an office know such a child, where the officer may not see it? Answers at most three desks with a reference
 * each, best first, and nothing else; nothing of what the officer finds by a search, nothing of what is hidden from
 * them, which looks like no match. Null: too many questions today. Each is written into the audit.
 * @throws SessionOverError
 */
export function blindMatch(
  ledger: Ledger,
  { reader, described, reason }: BlindQuestion,
): Promise<readonly BlindMatch[] | null> {
  const asked = keyed(ledger, blindTokens(described))
  const others = BLIND_SORTS.filter((sort) => sort !== 'name').flatMap((sort) => asked[sort])
  const statements = [
    { name: 'may-ask', text: 'select app.may_ask_blind($1)', values: [String(MOST_A_DAY)] },
    {
      name: 'blind-candidates',
      text: 'select app.blind_candidates($1, $2, $3)',
      values: [list(asked.name), list(others), String(BLIND_ENOUGH)],
    },
  ]
  return look<readonly BlindMatch[] | null>(
    ledger,
    { reader, statements },
    async (_context, [may, rows], ask): Promise<Looked<readonly BlindMatch[] | null>> => {
      const more = { tokens: [...asked.name, ...others], reason }
      if (may?.[0]?.[0] !== 't') return { answer: null, subjects: [], outcome: 'too-many', more }
      const found = await outOfSight(ask, best(asked, json<Candidate[]>(rows) ?? []))
      const matches = await referred(ask, found)
      const references = matches.map(({ reference }) => reference)
      const subjects = found.map(({ child }) => child)
      return { answer: matches, subjects, outcome: 'blind', more: { ...more, references } }
    },
  )
}

interface Candidate {
  readonly child: string
  readonly desk: string
  /** Keyed tokens it shares with what was asked. */
  readonly shared: readonly string[]
}

function keyed({ keys }: Ledger, tokens: BlindTokens): BlindTokens {
  const key = (texts: readonly string[]): readonly string[] =>
    texts.map((one) => tokenOf(keys, one))
  return {
    name: key(tokens.name),
    year: key(tokens.year),
    sex: key(tokens.sex),
    place: key(tokens.place),
  }
}

/** Those that agree in enough, most first. */
function best(asked: BlindTokens, candidates: readonly Candidate[]): readonly Candidate[] {
  const scored = candidates.map((one) => ({ one, score: blindScore(asked, recordOf(asked, one)) }))
  return scored
    .filter(({ score }) => score >= BLIND_ENOUGH)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
}

function recordOf(asked: BlindTokens, { shared }: Candidate): BlindTokens {
  const of = (sort: keyof BlindTokens): readonly string[] =>
    asked[sort].filter((token) => shared.includes(token))
  return { name: of('name'), year: of('year'), sex: of('sex'), place: of('place') }
}

/** Without those the officer may see: a search finds them. */
async function outOfSight(ask: Ask, found: readonly Candidate[]): Promise<readonly Candidate[]> {
  if (found.length === 0) return []
  const values = [list(found.map(({ child }) => child))]
  const text = 'select id from subject where id = any ($1::uuid[])'
  const [rows = []] = await ask([{ name: 'blind-in-sight', text, values }])
  const seen = new Set(rows.map(([id]) => id))
  return found.filter(({ child }) => !seen.has(child)).slice(0, MOST_MATCHES)
}

async function referred(ask: Ask, found: readonly Candidate[]): Promise<readonly BlindMatch[]> {
  if (found.length === 0) return []
  const values = [list(found.map(({ child }) => child))]
  const text = 'select app.blind_references($1::uuid[])'
  const [rows] = await ask([{ name: 'blind-references', text, values }])
  const references = json<Record<string, string>>(rows) ?? {}
  return found.flatMap(({ child, desk }) => {
    const reference = references[child]
    return reference === undefined ? [] : [{ desk, reference }]
  })
}

/** A PostgreSQL array of ids or base64 texts, which need no quoting but for their padding. */
function list(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text}"`).join(',')}}`
}
