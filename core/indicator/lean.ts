import { pathsOf } from '../condition/evaluate.ts'
import type { Content } from '../content.ts'

const leans = new WeakMap<Content, Content>()

/**
 * The content with the clocks that some indicator looks at and no other: most of what a fold costs are clocks, and a
 * recount folds whole histories. Nothing else of a state hangs on its clocks. Made once per content.
 */
export function leanContent(content: Content): Content {
  const known = leans.get(content)
  if (known !== undefined) return known
  const timed = content.indicators.filter(({ counts, before = [], meets, by }) => {
    const triggers = [...counts, ...before]
    const conditions = [...triggers.flatMap(({ when }) => when ?? []), ...(meets ? [meets] : [])]
    const paths = [...conditions.flatMap(pathsOf), by?.of ?? '']
    return paths.some((path) => path.startsWith('$state.clocks'))
  })
  const clocks = content.clocks.filter(({ subject }) =>
    timed.some(({ unit }) => (unit === 'report') === (subject === 'report')),
  )
  const lean = { ...content, clocks }
  leans.set(content, lean)
  return lean
}
