import type { Role } from './access/role.ts'
import type { ClockDefinition } from './clock/clock.ts'
import type { Condition } from './condition/condition.ts'
import type { Kind, Rule } from './entry/kind.ts'
import type { Process } from './entry/process.ts'
import type { CodeList, Form } from './form/definition.ts'
import type { HandoffDefinition } from './handoff/definition.ts'
import type { Indicator } from './indicator/indicator.ts'
import type { NoticeRule } from './notice/notice.ts'
import type { Provenance } from './provenance.ts'
import type { Remark } from './remark/remark.ts'
import type { Risk } from './subject/owner.ts'

/** A concern code of the case types (`SX.01`) with its family and what follows from it. */
export interface CaseType {
  readonly code: string
  readonly family: string
  /** Areas 1 to 5 of the National Child Policy. */
  readonly areas: readonly number[]
  /** Statutory route abbreviations: POL, HC, FCC, HCt, CM, LAB, ACP. */
  readonly route: readonly string[]
  /** Screening out needs a supervisor; mediation does not exist. */
  readonly protected: boolean
  readonly provenance: Provenance
}

/** A reason of a risk tool: an entry of this kind for which `when` holds suggests at least this level. The gravest reason that holds gives the level. */
export interface RiskSuggestion {
  /** Names the reason: message `codes.risk-reasons.NAME`. */
  readonly name: string
  readonly kind: string
  readonly level: Risk
  readonly when: Condition
  readonly provenance: Provenance
}

/**
 * The practice, given to every function of the core as an argument: published versions of
 * everything the ministry may change. Looked up with the functions of `content-index.ts`.
 */
export interface Content {
  readonly kinds: readonly Kind[]
  readonly forms: readonly Form[]
  readonly codeLists: readonly CodeList[]
  readonly caseTypes: readonly CaseType[]
  readonly processes: readonly Process[]
  readonly rules: readonly Rule[]
  readonly clocks: readonly ClockDefinition[]
  readonly handoffs: readonly HandoffDefinition[]
  readonly roles: readonly Role[]
  readonly riskSuggestions: readonly RiskSuggestion[]
  readonly indicators: readonly Indicator[]
  readonly notices: readonly NoticeRule[]
  readonly remarks: readonly Remark[]
  /** The day it is for (`YYYY-MM-DD`): then what is not yet or no longer in force is not the newest. Absent: a shelf, without a day. */
  readonly asOf?: string
}
