import type { Provenance } from '../provenance.ts'
import type { MessageSensitivity } from './envelope.ts'

/** A JSON Schema (2020-12) of the `data` of one version of a flow. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** One published version of a flow: its number (`1.2.0`), the schema of its data and what of it may pass. */
export interface FlowVersion {
  readonly version: string
  readonly schema: JsonSchema
  /**
   * The fields that may pass, as paths (`child.age`, `children[].sex`): default deny. Outbound any other field is an
   * error; inbound it is left unread and counted.
   */
  readonly allow: readonly string[]
  /** `YYYY-MM-DD` from which it is not taken any more; null = until further notice. */
  readonly sunset: string | null
}

/**
 * One way of one sort of message between this house and a partner: what it is called, what may be in it, by which
 * law, and how soon somebody should worry. Words: `flows.CODE.title`.
 */
export interface Flow {
  /** `police-case-opened`. */
  readonly code: string
  readonly partner: string
  readonly direction: 'in' | 'out'
  /** `ug.go.upf.crms.child-case.opened` without the major version, which ends the type on the wire: `.v1`. */
  readonly type: string
  /** The newest first; at most two majors are taken side by side. */
  readonly versions: readonly FlowVersion[]
  /** Codes of the hand-off rows it carries (`h12`). */
  readonly handoffs: readonly string[]
  /** Outbound: a named officer sends papers by it; its rows are no hand-offs of their own. */
  readonly carriesPapers?: boolean
  /**
   * The law or consent by which it may pass, in words. By consent it goes only where, at the moment of sending, a yes
   * to this purpose stands on the case (code of the list `consent-purposes`).
   */
  readonly basis: {
    readonly sort: 'law' | 'consent'
    readonly purpose?: string
    readonly source: string
  }
  readonly sensitivity: MessageSensitivity
  /** Minutes after which a message not delivered is printed and a person told; null where it may wait. */
  readonly urgentMinutes: number | null
  /** Hours that usually lie between two messages; three times as long in silence raises the alarm. */
  readonly usualGapHours: number
  readonly provenance: Provenance
}

/** The flow and the version a message is of: by the type it names, its major and its `dataschema`; else why not. */
export function flowOf(
  flows: readonly Flow[],
  { type, dataschema }: { readonly type: string; readonly dataschema: string },
  today: string,
):
  | { readonly flow: Flow; readonly version: FlowVersion }
  | 'flow-unknown'
  | 'version-unknown'
  | 'version-ended' {
  const [, name, major] = /^(.+)\.v(\d+)$/.exec(type) ?? []
  const flow = flows.find((one) => one.type === name)
  if (flow === undefined) return 'flow-unknown'
  const version = flow.versions.find((one) => majorOf(one) === major)
  const named = /\/(\d+)\.\d+\.\d+$/.exec(dataschema)?.[1]
  if (version === undefined || named !== major) return 'version-unknown'
  return version.sunset !== null && version.sunset <= today ? 'version-ended' : { flow, version }
}

/** The type on the wire of a version of a flow: `ug.go.upf.crms.child-case.opened.v1`. */
export function wireType(flow: Flow, version: FlowVersion): string {
  return `${flow.type}.v${majorOf(version)}`
}

function majorOf({ version }: FlowVersion): string {
  return version.split('.')[0] ?? ''
}
