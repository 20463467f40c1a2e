import { hasWords, t } from '../../words/t.ts'

/** A partner, a flow or a reason in plain words; a new one that has no words yet stands by its code. */
export function nameOf(sort: 'partner' | 'flow' | 'reason', code: string): string {
  const key = `screens.partners.${sort}.${code}`
  return hasWords(key) ? t(key) : code
}

const UNITS = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
] as const

/** How long ago something last passed: "12 minutes ago". `lastAt`, `now`: ISO 8601. */
export function lastText(lastAt: string | null, now: string): string {
  if (lastAt === null) return t('screens.partners.never')
  const gone = Date.parse(now) - Date.parse(lastAt)
  const [unit, length] = UNITS.find(([, least]) => gone >= 2 * least) ?? ['minutes', 60_000]
  return t(`screens.partners.ago.${unit}`, { count: Math.max(0, Math.floor(gone / length)) })
}
