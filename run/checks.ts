import { asTally, type Stage } from './stage.ts'
import { runTool } from './tool.ts'

/** Tests that read the house itself: part of the pure suite, and of `npm run check`. */
export const HOUSE_TESTS = [
  'tests/floors.test.ts',
  'tests/glossary.test.ts',
  'tests/house.test.ts',
  'tests/advisories.test.ts',
]

function toolStage(name: string, tool: string, args: string[]): Stage {
  return { name, run: async () => asTally(await runTool(tool, args)) }
}

/** Everything that is checked without running the house: types, format, lint, dead code. */
export const CHECKS: readonly Stage[] = [
  toolStage('compile', 'tsc', ['-b']),
  toolStage('format', 'biome', ['check', '--error-on-warnings']),
  toolStage('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  toolStage('dead code', 'knip', []),
]
