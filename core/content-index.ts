import type { Role } from './access/role.ts'
import type { ClockDefinition } from './clock/clock.ts'
import type { Content } from './content.ts'
import { kindKey } from './entry/header.ts'
import type { Kind, Rule } from './entry/kind.ts'
import type { Process } from './entry/process.ts'
import type { SubjectType } from './entry/subject.ts'
import type { CodeList, Form } from './form/definition.ts'
import type { HandoffDefinition } from './handoff/definition.ts'
import { inForce, type Provenance } from './provenance.ts'

/** The practice, looked up by name. Every look-up answers null (or an empty list) for what was never published. */
export interface Index {
  readonly kind: (name: string, version: number) => Kind | null
  /** The newest in force on the content's day; where none is, the newest there was. */
  readonly newestKind: (name: string) => Kind | null
  /** The newest version of a kind whose body is this form (`F08@1`), in force or not; where none is, its newest. */
  readonly kindWith: (name: string, form: string) => Kind | null
  /** `key` is code@version: `F08@1`. */
  readonly form: (key: string) => Form | null
  /** Without a version, the newest. */
  readonly list: (name: string, version?: number) => CodeList | null
  readonly role: (code: string) => Role | null
  readonly handoff: (code: string) => HandoffDefinition | null
  /** Those that can start: what is only described costs nothing. */
  readonly clocksFor: (type: SubjectType) => readonly ClockDefinition[]
  /** The newest version of each rule about this kind, in the order of the content. */
  readonly rulesFor: (kind: string) => readonly Rule[]
  /** The newest process; one without stages and steps where none is published. */
  readonly process: () => Process
}

const NO_PROCESS: Process = {
  version: 0,
  stages: [],
  steps: [],
  tracks: [],
  tools: [],
  responses: [],
  approvals: { steps: [], silentAfter: 1 },
  provenance: {
    state: 'proposed',
    basis: 'proposed',
    source: 'none',
    from: '0001-01-01',
    to: null,
    confirmedBy: null,
  },
}

const indexes = new WeakMap<Content, Index>()

/** The index of a content, made once per content. */
export function indexContent(content: Content): Index {
  const known = indexes.get(content)
  if (known !== undefined) return known
  const made = buildIndex(content)
  indexes.set(content, made)
  return made
}

function buildIndex(content: Content): Index {
  const kinds = versionsByName(content.kinds)
  const { asOf } = content
  const newest = newestBy(content.kinds, (kind) => kind.kind, asOf)
  const forms = new Map(content.forms.map((form) => [kindKey(form.code, form.version), form]))
  const lists = new Map(content.codeLists.map((list) => [kindKey(list.name, list.version), list]))
  const newestList = newestBy(content.codeLists, (list) => list.name, asOf)
  const roles = new Map(content.roles.map((role) => [role.code, role]))
  const handoffs = new Map(content.handoffs.map((handoff) => [handoff.code, handoff]))
  const running = content.clocks.filter(({ start }) => start.length > 0)
  const clocks = Map.groupBy(running, (clock) => clock.subject)
  const rules = rulesByKind(content.rules)
  const process = newestBy(content.processes, () => 'process').get('process') ?? NO_PROCESS
  return {
    kind: (name, version) => kinds.get(name)?.get(version) ?? null,
    newestKind: (name) => newest.get(name) ?? null,
    kindWith: (name, form) =>
      [...(kinds.get(name)?.values() ?? [])]
        .filter((kind) => kind.form === form)
        .toSorted((one, other) => other.version - one.version)[0] ??
      newest.get(name) ??
      null,
    form: (key) => forms.get(key) ?? null,
    list: (name, version) =>
      (version === undefined ? newestList.get(name) : lists.get(kindKey(name, version))) ?? null,
    role: (code) => roles.get(code) ?? null,
    handoff: (code) => handoffs.get(code) ?? null,
    clocksFor: (type) => clocks.get(type) ?? [],
    rulesFor: (kind) => rules.get(kind) ?? [],
    process: () => process,
  }
}

interface Versioned {
  readonly version: number
  readonly provenance: Provenance
}

function versionsByName(kinds: readonly Kind[]): Map<string, Map<number, Kind>> {
  const byName = new Map<string, Map<number, Kind>>()
  for (const kind of kinds) {
    const versions = byName.get(kind.kind) ?? new Map<number, Kind>()
    byName.set(kind.kind, versions.set(kind.version, kind))
  }
  return byName
}

function newestBy<T extends Versioned>(
  pieces: readonly T[],
  nameOf: (piece: T) => string,
  asOf?: string,
): Map<string, T> {
  const newest = new Map<string, T>()
  for (const piece of pieces) {
    const known = newest.get(nameOf(piece))
    if (known === undefined || isNewer(piece, known, asOf)) newest.set(nameOf(piece), piece)
  }
  return newest
}

/** What is in force goes before what is not; then the higher version. */
function isNewer(one: Versioned, known: Versioned, asOf: string | undefined): boolean {
  if (asOf !== undefined) {
    const [holds, held] = [inForce(one.provenance, asOf), inForce(known.provenance, asOf)]
    if (holds !== held) return holds
  }
  return known.version < one.version
}

function rulesByKind(rules: readonly Rule[]): Map<string, Rule[]> {
  const byKind = new Map<string, Rule[]>()
  for (const rule of newestBy(rules, (piece) => piece.name).values()) {
    for (const kind of rule.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), rule])
  }
  return byKind
}
