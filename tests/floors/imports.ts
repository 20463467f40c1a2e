import { strip } from '../house/text.ts'

/** One import: what it names (undefined when computed at run time) and its line, from 1. */
export interface Import {
  specifier: string | undefined
  line: number
}

/** `from '…'` of an import or a re-export, typed or not; the names between may run over lines. */
const FROM = /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*(['"])([^'"\n]*)\1/g
/** `import '…'` for its effect. */
const BARE = /\bimport\s*(['"])([^'"\n]*)\1/g
/** `import(…)` as an expression or a type, `require(…)`, and the like. */
const CALLED =
  /(?<![\w$.])(?:import|require|require\.resolve|import\.meta\.resolve|importScripts)\s*\(\s*([^)]*)/g
/** Ways to a module that hide its name. */
const HIDDEN = /\b(?:createRequire|getBuiltinModule)\b/g
/** A directive that brings a package's types into a file without an import. */
const DIRECTIVE = /^\s*\/\/\/\s*<reference\s+(?:types|path|lib)\s*=\s*(['"])([^'"\n]*)\1/gm
const LITERAL = /^(['"`])([^'"`$\n]*)\1\s*,?\s*(?:\{[\s\S]*)?$/

/** Every import of a source text, in whatever form it is written. */
export function importsOf(source: string): Import[] {
  const { withStrings, bare } = strip(source)
  const lineAt = (index: number) => source.slice(0, index).split('\n').length
  const found: Import[] = []
  for (const pattern of [FROM, BARE]) {
    for (const match of withStrings.matchAll(pattern)) {
      if (isCode(bare, match.index)) found.push({ specifier: match[2], line: lineAt(match.index) })
    }
  }
  for (const match of withStrings.matchAll(CALLED)) {
    if (!isCode(bare, match.index)) continue
    const literal = LITERAL.exec((match[1] ?? '').trim())
    found.push({ specifier: literal?.[2], line: lineAt(match.index) })
  }
  for (const match of bare.matchAll(HIDDEN)) {
    found.push({ specifier: undefined, line: lineAt(match.index) })
  }
  for (const match of source.matchAll(DIRECTIVE)) {
    found.push({ specifier: match[2], line: lineAt(match.index) })
  }
  return found
}

/** False inside a string, where the bare text is blank. */
function isCode(bare: string, index: number): boolean {
  return bare.charAt(index).trim() !== ''
}
