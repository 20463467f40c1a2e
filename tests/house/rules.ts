import { posix } from 'node:path'
import { PARTNERS } from '../../connectors/partners.ts'
import type { SourceFile } from './files.ts'
import { strip } from './text.ts'

/** A rule of the house that one file can break. */
interface HouseRule {
  /** Which paths it looks at. */
  files: RegExp
  /** What breaks it, a short piece each; empty when all is well. */
  broken: (file: SourceFile) => string[]
}

/** A rule some file breaks. */
export interface Breach {
  rule: string
  path: string
  what: string
}

const SOURCES = /\.(?:ts|tsx|js)$/
const LONGEST = 200
/** The one place that reads the environment, the starter before it, and what hands it to children. */
const READS_ENVIRONMENT = /^(?:run\/env\.ts|run\/with\.js|tests\/)|\.(?:test|e2e)\.tsx?$/
/**
 * Who may take the practice as the software brings it: what loads it or lays the published pieces over it, what is
 * made of nobody's ledger, measures and tests.
 */
const READS_SHELF =
  /^run\/(?:catalogue|importing\/file|publishing\/hand-in|start\/(?:house|on-ledger|prepare)|seeding\/nation-load|measur(?:es|ing)\/[\w-]+)\.ts$|\/fixtures\/|\.test\.ts$/
/** Too wide to say what a thing is. */
const EMPTY_WORDS =
  /(?:^|[a-z0-9])(?:Data|Info|Item|Object|Manager|Helper|Util|Utils|Handler|Event|Record)$/
const EMPTY_FILES =
  /(?:^|-)(?:data|info|item|object|manager|helper|helpers|util|utils|handler|event|record)\.(?:ts|tsx|js)$/
const KEBAB = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/
const EXPORTED = /^export\s+(?:const|let|(?:async\s+)?function\*?|interface|type|class)\s+(\w+)/gm

/**
 * Words of the places where this was written: they mean nothing to a reader elsewhere.
 * Put together here, so that this file does not hold them itself.
 */
const PLACE_WORDS = [
  ['', 'work', ''].join('/'),
  ['', 'root', ''].join('/'),
  ['shared', 'design'].join('/'),
  ...['mechanics', 'domain', 'interop', 'security', 'stack', 'style', 'ux'].map(
    (page) => `${page}.md`,
  ),
]
const PLACE = new RegExp(
  `(?<![\\w.])(?:${PLACE_WORDS.map((word) => word.replaceAll('.', '\\.')).join('|')})|\\b${['sub', 'agent'].join('-?')}s?\\b`,
  'i',
)
/** A fourth partner is a folder and a line: no other place may ask which one it is. */
const PARTNER = new RegExp(`['"\`](?:${PARTNERS.map(({ partner }) => partner).join('|')})['"\`]`)
/** What says that something is to be done later. */
const LEFTOVER = new RegExp(
  `\\b(?:${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|${['XX', 'X'].join('')})\\b`,
)

function matches(text: string, pattern: RegExp): string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => (pattern.test(line) ? [`line ${at + 1}: ${line.trim()}`] : []))
}

/** Every rule by its name. */
export const RULES: Readonly<Record<string, HouseRule>> = {
  'a file has at most 200 lines': {
    files: SOURCES,
    broken: ({ text }) => {
      const lines = text.trimEnd().split('\n').length
      return lines > LONGEST ? [`${lines} lines`] : []
    },
  },
  'nothing is any': {
    files: SOURCES,
    broken: ({ text }) => matches(strip(text).bare, /(?::|\bas|<|[|&,])\s*any\b(?!\s*[:(=])/),
  },
  'nothing is left undone': {
    files: SOURCES,
    broken: ({ text }) => matches(text, LEFTOVER),
  },
  'only the run floor reads the environment': {
    files: /^(?:core|practice|ledger|server|connectors|app|run)\/.*\.(?:ts|tsx|js)$/,
    broken: ({ path, text }) =>
      READS_ENVIRONMENT.test(path) ? [] : matches(strip(text).bare, /\bprocess\.env\b/),
  },
  'what runs reads the practice in force': {
    files: /^(?:run|server|connectors)\/.*\.ts$/,
    broken: ({ path, text }) =>
      READS_SHELF.test(path) ? [] : matches(strip(text).withStrings, /practice\/content\.ts'/),
  },
  'a partner is named in its own folder alone': {
    files:
      /^(?:core|ledger|server|app|connectors\/exchange)\/(?!.*(?:\.(?:test|e2e)\.|fixtures\/)).*\.(?:ts|tsx)$/,
    broken: ({ text }) => matches(strip(text).withStrings, PARTNER),
  },
  'files are named in kebab case': {
    files: SOURCES,
    broken: ({ path }) => (KEBAB.test(posix.basename(path)) ? [] : [posix.basename(path)]),
  },
  'no empty word names a thing': {
    files: /^(?:core|practice|ledger|server|connectors|app|run)\/.*\.(?:ts|tsx|js)$/,
    broken: ({ path, text }) => [
      ...(EMPTY_FILES.test(path) ? [posix.basename(path)] : []),
      ...[...text.matchAll(EXPORTED)]
        .map((match) => match[1] ?? '')
        .filter((name) => EMPTY_WORDS.test(name)),
    ],
  },
  'no barrel re-exports a floor': {
    files: /\.(?:ts|tsx)$/,
    broken: ({ text }) => matches(strip(text).withStrings, /^\s*export\s+\*/),
  },
  'the project speaks of itself alone': {
    files: /./,
    broken: ({ text }) => matches(text, PLACE),
  },
}

/** Every breach of every rule in these files. */
export function breaches(files: readonly SourceFile[]): Breach[] {
  return Object.entries(RULES).flatMap(([rule, { files: wanted, broken }]) =>
    files
      .filter((file) => wanted.test(file.path))
      .flatMap((file) => broken(file).map((what) => ({ rule, path: file.path, what }))),
  )
}

/** Casts in a text: `x as T`, but not `as const`, nor a name given in an import. */
export function countCasts(text: string): number {
  const code = strip(text).bare.replaceAll(/\b(?:import|export)\b[^;()]*?\bfrom\b/g, '')
  return [...code.matchAll(/[\w)\]}'"`]\s+as\s+(?!const\b)[\w{([]/g)].length
}
