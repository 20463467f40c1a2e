import { auditLine } from '../audit-line.ts'
import { entryRow, exclusionRows, grantRows, linkRows, partRows, tokenRows } from './entry-rows.ts'
import { clockRows, headRows } from './head-rows.ts'
import { quarantineRows } from './quarantine.ts'
import type { Decision, Question } from './question.ts'
import type { Row } from './rows.ts'
import type { Working } from './working.ts'

/** Rows of each list of `app.append_write`. */
export interface Written {
  readonly entries?: readonly Row[]
  readonly quarantine?: readonly Row[]
  readonly audit?: readonly Row[]
  /** Sessions whose last use is written down, in hex. */
  readonly touch?: readonly string[]
  readonly [list: string]: readonly (Row | string)[] | undefined
}

/** Everything one decided bundle leaves behind, sealed and ready to be written. */
export function written(question: Question, decision: Decision): Written {
  const { locked, caller, keys } = question
  const { kept, moved } = decision
  return {
    subjects: moved.map((one) => subjectRow(one, locked.now)),
    entries: kept.map((one) => entryRow(one)),
    parts: kept.flatMap((one) => partRows(keys, one)),
    heads: moved.flatMap((one) => headRows(keys, one, locked.now)),
    ...some('clocks', moved.flatMap(clockRows)),
    ...some(
      'links',
      kept.flatMap((one) => linkRows(one)),
    ),
    ...some(
      'grants',
      kept.flatMap((one) => grantRows(one)),
    ),
    ...some(
      'exclusions',
      kept.flatMap((one) => exclusionRows(one)),
    ),
    ...some(
      'tokens',
      kept.flatMap((one) => tokenRows(keys, one)),
    ),
    ...some(
      'numbers',
      moved.flatMap((one) => numberRows(one, locked.now)),
    ),
    ...some('quarantine', quarantineRows(question, decision.quarantine)),
    ...some('released', releasedRows(decision)),
    audit: [auditOf(question, decision)],
    ...(locked.session?.touch === true && caller.session !== null
      ? { touch: [caller.session.toString('hex')] }
      : {}),
  }
}

function subjectRow({ subject, seq, access }: Decision['moved'][number], at: string): Row {
  return { ...subject, seq, place: access.place, at }
}

/** The rows of several bundles as one transaction writes them; `ordinal` becomes the place in that transaction. */
export function together(all: readonly Written[]): Written {
  const merged = new Map<string, (Row | string)[]>()
  let before = 0
  for (const [nth, one] of all.entries()) {
    for (const [name, rows] of Object.entries(placed(one, { nth, before }))) {
      merged.set(name, [...(merged.get(name) ?? []), ...(rows ?? [])])
    }
    before += (one.entries?.length ?? 0) + (one.quarantine?.length ?? 0)
  }
  return Object.fromEntries(merged)
}

/** Kept and quarantined entries get their positions in one common order, audit rows in theirs. */
function placed(one: Written, { nth, before }: { nth: number; before: number }): Written {
  const { entries = [], quarantine = [], audit = [] } = one
  return {
    ...one,
    entries: entries.map((row) => behind(row, before)),
    ...(quarantine.length === 0
      ? {}
      : { quarantine: quarantine.map((row) => behind(row, before)) }),
    audit: audit.map((row) => ({ ...row, ordinal: nth })),
  }
}

function behind(row: Row, before: number): Row {
  return { ...row, ordinal: Number(row.ordinal) + before }
}

function some(name: string, rows: readonly Row[]): Written {
  return rows.length === 0 ? {} : { [name]: rows }
}

function numberRows({ subject, given }: Working, at: string): Row[] {
  return given === undefined ? [] : [{ child: subject.id, ...given, at }]
}

function releasedRows({ released, kept }: Decision): Row[] {
  const first = kept[0]
  if (released === null || first === undefined) return []
  return [
    { id: released.header.id, author: released.header.author.actor, by: first.entry.header.id },
  ]
}

function auditOf(
  { bundle, caller, locked }: Question,
  { result, quarantine, kept }: Decision,
): Row {
  const subjects = [...new Set(bundle.entries.map(({ header }) => header.subject.id))]
  const line = auditLine({
    at: locked.now,
    actor: caller.actor,
    device: caller.device,
    door: 'append',
    purpose: 'casework',
    subjects,
    outcome: quarantine === null ? result.outcome : 'quarantine',
    more: {
      bundle: bundle.id,
      entries: kept.map(({ entry }) => entry.header.id),
      kinds: [...new Set(bundle.entries.map(({ header }) => header.kind))],
      repeated: result.repeated,
      rule: result.rule ?? null,
    },
  })
  return { at: locked.now, actor: caller.actor, subjects, line }
}
