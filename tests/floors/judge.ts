import { posix } from 'node:path'
import type { SourceFile } from '../house/files.ts'
import { strip } from '../house/text.ts'
import { type Import, importsOf } from './imports.ts'
import { FLOORS, type Floor, FOR_TESTS, KIT } from './table.ts'

/** A broken rule: which one, where, and what broke it. */
export interface Refusal {
  rule: string
  place: string
  what: string
}

const TEST = /\.(?:test|e2e)\.tsx?$|\/fixtures\//

/** What no file of the core may name: clocks, chance, the outside. */
const IMPURE: Readonly<Record<string, RegExp>> = {
  'core-has-no-clock':
    /(?<![\w$.])(?:Date|Temporal|performance|setTimeout|setInterval|setImmediate|queueMicrotask)\b(?!\s*\??:)/g,
  'core-has-no-chance':
    /\bMath\s*(?:\.\s*random|\[)|=\s*Math\b(?!\s*\.)|(?<![\w$.])crypto\b(?!\s*\??:)/g,
  'core-has-no-io':
    /(?<![\w$.])(?:fetch|XMLHttpRequest|WebSocket|EventSource|indexedDB|localStorage|sessionStorage|caches|navigator|console|Buffer|Worker)\b(?!\s*\??:)/g,
  'core-has-no-global':
    /(?<![\w$.])(?:globalThis|window|self|global|eval|Function)\b(?!\s*\??:)|(?<![\w$.])process\s*(?:\?\.|\.)\s*(?:env|argv|cwd|exit|on|once|pid|platform|version|versions|hrtime|nextTick|std\w+|memoryUsage|uptime)\b|(?<![\w$.])process\s*\[|\}\s*=\s*process\b/g,
}

/** Judges one file of a floor: its imports against the table, and the core's words. */
export function judge(file: SourceFile): Refusal[] {
  const name = file.path.split('/')[0] ?? ''
  const floor = FLOORS[name]
  if (!floor) return []
  const refusals = importsOf(file.text).flatMap((one) => {
    const rule = judgeImport(file.path, floor, one)
    const place = `${file.path}:${one.line}`
    return rule ? [{ rule, place, what: one.specifier ?? 'a name computed at run time' }] : []
  })
  return name === 'core' && !TEST.test(file.path) ? [...refusals, ...judgeWords(file)] : refusals
}

/** The name of the rule an import breaks, or undefined. */
function judgeImport(path: string, floor: Floor, { specifier }: Import): string | undefined {
  if (specifier === undefined) return mayUseNode(path, floor) ? undefined : 'imports-are-named'
  if (specifier.startsWith('.')) return judgeRelative(path, specifier)
  if (specifier.startsWith('@cwmis/')) return judgeFloor(path, floor, specifier)
  if (specifier.startsWith('node:')) return judgeNode(path, floor)
  return judgePackage(path, floor, specifier)
}

function judgeRelative(path: string, specifier: string): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier))
  if (TEST.test(path) && target.startsWith(KIT)) return undefined
  return target.split('/')[0] === path.split('/')[0] ? undefined : 'relative-stays-on-its-floor'
}

function judgeFloor(path: string, floor: Floor, specifier: string): string | undefined {
  const target = specifier.split('/')[1] ?? ''
  if (target === path.split('/')[0]) return 'own-floor-is-relative'
  if (!floor.floors.includes(target)) return 'nothing-imports-upward'
  return /\.(?:ts|tsx|json|css|sql)$/.test(specifier) ? undefined : 'floors-are-imported-by-file'
}

function judgeNode(path: string, floor: Floor): string | undefined {
  return TEST.test(path) || mayUseNode(path, floor) ? undefined : 'node-is-not-for-this-floor'
}

function mayUseNode(path: string, floor: Floor): boolean {
  return typeof floor.node === 'string' ? path.startsWith(floor.node) : floor.node
}

function judgePackage(path: string, floor: Floor, specifier: string): string | undefined {
  const parts = specifier.split('/')
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
  if (floor.packages.includes(name)) return undefined
  if (TEST.test(path) && FOR_TESTS.includes(name)) return undefined
  const here = Object.entries(floor.only).some(
    ([folder, names]) => path.startsWith(folder) && names.includes(name),
  )
  return here ? undefined : 'package-is-in-the-table'
}

function judgeWords(file: SourceFile): Refusal[] {
  const { bare } = strip(file.text)
  return Object.entries(IMPURE).flatMap(([rule, words]) =>
    [...bare.matchAll(words)].map((match) => ({
      rule,
      place: `${file.path}:${bare.slice(0, match.index).split('\n').length}`,
      what: match[0],
    })),
  )
}
