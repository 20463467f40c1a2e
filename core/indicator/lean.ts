import type { ClockDefinition } from '../clock/clock.ts'
import type { Condition } from '../condition/condition.ts'
import { pathsOf } from '../condition/evaluate.ts'
import type { Content } from '../content.ts'
import type { Indicator } from './indicator.ts'

const leans = new WeakMap<Content, Content>()

/**
 * The content with the clocks that some indicator looks at and no other: most of what a fold costs are clocks, and a
 * recount folds whole histories. Nothing else of a state hangs on its clocks. Made once per content.
 */
export function leanContent(content: Content): Content {
  const known = leans.get(content)
  if (known !== undefined) return known
  const looks = content.indicators.map(looksOf)
  const clocks = content.clocks.filter((clock) => looks.some((look) => look(clock)))
  const lean = { ...content, clocks }
  leans.set(content, lean)
  return lean
}

/** Does the indicator look at a clock? Where it names none, at all those of its subjects. */
function looksOf(indicator: Indicator): (clock: ClockDefinition) => boolean {
  const { counts, before = [], meets, by, unit } = indicator
  const triggers = [...counts, ...before]
  const conditions = [...triggers.flatMap(({ when }) => when ?? []), ...(meets ? [meets] : [])]
  const paths = [...conditions.flatMap(pathsOf), by?.of ?? '']
  if (!paths.some((path) => path.startsWith('$state.clocks'))) return () => false
  const named = conditions.flatMap(clocksIn)
  const isOwn = ({ subject }: ClockDefinition) => (unit === 'report') === (subject === 'report')
  return (clock) => isOwn(clock) && (named.includes(null) || named.includes(clock.name))
}

/** The clocks a condition looks at, by name; null for one that may look at any. */
function clocksIn(condition: Condition): readonly (string | null)[] {
  if ('all' in condition) return condition.all.flatMap(clocksIn)
  if ('any' in condition) return condition.any.flatMap(clocksIn)
  if ('not' in condition) return clocksIn(condition.not)
  if (!pathsOf(condition).some((path) => path.startsWith('$state.clocks'))) return []
  return 'some' in condition ? [nameIn(condition.meets)] : [null]
}

/** The one name a row of the clocks must have to meet a condition. */
function nameIn(condition: Condition): string | null {
  if ('all' in condition) return condition.all.map(nameIn).find((name) => name !== null) ?? null
  const isName = 'of' in condition && condition.of === 'clock' && 'is' in condition
  return isName && typeof condition.is === 'string' ? condition.is : null
}
