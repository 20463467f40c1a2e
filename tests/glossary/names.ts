import type { SourceFile } from '../house/files.ts'
import { strip } from '../house/text.ts'

const TYPES = /^export\s+(?:declare\s+)?(?:interface|type|(?:abstract\s+)?class)\s+(\w+)/gm
const NAMES =
  /^export\s+(?:declare\s+)?(?:interface|type|(?:abstract\s+)?class|const|let|(?:async\s+)?function\*?)\s+(\w+)/gm
const KINDS = /\bkind:\s*'([a-z0-9]+(?:-[a-z0-9]+)+)'/g

function found(files: readonly SourceFile[], pattern: RegExp): string[] {
  const names = files.flatMap((file) =>
    [...strip(file.text).withStrings.matchAll(pattern)].map((match) => match[1] ?? ''),
  )
  return [...new Set(names)].sort()
}

/** Names of the types these files export. */
export function exportedTypes(files: readonly SourceFile[]): string[] {
  return found(files, TYPES)
}

/** Every name these files export where it is made. */
export function exportedNames(files: readonly SourceFile[]): string[] {
  return found(files, NAMES)
}

/** Kinds of entries these files name: `kind: 'visit-recorded'`. */
export function namedKinds(files: readonly SourceFile[]): string[] {
  return found(files, KINDS)
}
