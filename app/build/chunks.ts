/** As much as the bundler says of a module. */
interface ModuleKnown {
  readonly isEntry: boolean
  readonly importers: readonly string[]
}

interface Bundler {
  getModuleInfo: (id: string) => ModuleKnown | null
}

/** Libraries that change seldom: a chunk of their own, so that a release does not send them again. */
export const VENDOR =
  /rolldown[/-]runtime|node_modules\/(?:preact|@preact|react|wouter|idb|@lingui|regexparam|mitt)\//
/** The compiler of messages: fetched only where something was published, though the library names it. */
export const COMPILER = /node_modules\/@(?:lingui\/message-utils|messageformat)\//
/** What one practises on: fetched by whoever practises, and kept with the rest. */
const EXERCISE = /\/practice\/(?:example|exercise)\/(?!seat|walk)/
/** A language somebody chose: fetched by whoever reads it, and kept with the rest. English rides with the practice. */
const LANGUAGE =
  /\/(?:practice\/languages\/(?!en\b|languages\.)([a-z]{2})|app\/words\/(?!en-)([a-z]{2})-screens)\b/
/** The Map with everything only it reads: fetched when it is opened. */
const MAP =
  /\/(?:core\/map|practice\/(?:map|needs|systems|services|law|crosswalk|languages\/en-map|languages\/en\/map|indicators\/sheets?|indicators\/[a-z0-9-]+\/sheet)|app\/(?:screens\/map|hooks\/map))\b(?!\/words)/
const PRACTICE = /\/(?:core|practice)\//
const SHARED = /\/app\/[a-z]+\//
const SCREEN = /\/app\/screens\//

/**
 * The chunk a module belongs to: what the first page needs is one file, the practice with the core one, what
 * screens share one. What only one screen uses is that screen's own (null).
 */
export function chunkOf(id: string, bundler: Bundler): string | null {
  if (isFirst(id, bundler, new Set())) return 'app'
  if (EXERCISE.test(id)) return 'exercise'
  const [, ofPractice, ofApp] = LANGUAGE.exec(id) ?? []
  const language = ofPractice ?? ofApp
  if (language) return `words-${language}`
  if (MAP.test(id)) return 'map'
  if (PRACTICE.test(id)) return 'practice'
  if (SCREEN.test(id) && isUsedOnce(id, bundler)) return null
  return SHARED.test(id) ? 'shared' : null
}

function isUsedOnce(id: string, bundler: Bundler): boolean {
  return (bundler.getModuleInfo(id)?.importers.length ?? 0) < 2
}

/** Is it needed before the first page stands: imported by the entry, directly or not, without an `import()` between? */
function isFirst(id: string, bundler: Bundler, seen: Set<string>): boolean {
  const known = bundler.getModuleInfo(id)
  if (!known || seen.has(id)) return false
  seen.add(id)
  return known.isEntry || known.importers.some((importer) => isFirst(importer, bundler, seen))
}
