import { canonical } from '@cwmis/core/entry/canonical.ts'

/** Who did what to which subjects, as the audit tree keeps it. No personal words: ids, codes and counts only. */
export interface AuditLine {
  readonly at: string
  readonly actor: string
  readonly device: string | null
  readonly door: string
  readonly purpose: string
  readonly subjects: readonly string[]
  readonly outcome: string
  readonly more: Readonly<Record<string, unknown>>
}

/** The canonical text of an audit line. */
export function auditLine(line: AuditLine): string {
  return canonical(line)
}
