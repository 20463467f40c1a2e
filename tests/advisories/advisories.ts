/** A package release that must not be installed. */
export interface Advisory {
  name: string
  /** `*`, versions joined by `|`, `<x` or `<=x`. */
  range: string
  id: string
  since: string
}

/** What we read of package-lock.json. */
export interface Lockfile {
  packages: Record<string, { version?: string; resolved?: string; link?: boolean }>
}

function numbersOf(version: string): number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number)
}

/** Below 0, 0 or above 0 as `a` is older than, the same as or newer than `b`. */
function compare(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  for (const at of [0, 1, 2]) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Is this version in the range? */
export function isInRange(version: string, range: string): boolean {
  if (range === '*') return true
  if (range.startsWith('<=')) return compare(version, range.slice(2)) <= 0
  if (range.startsWith('<')) return compare(version, range.slice(1)) < 0
  return range.split('|').includes(version)
}

/** Packages of a lockfile that an advisory refuses, each with the advisory's id. */
export function refusedPackages(lock: Lockfile, advisories: readonly Advisory[]): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version }]) => {
    const name = path.split('node_modules/').at(-1) ?? ''
    const hits = advisories.filter(
      (one) => one.name === name && version !== undefined && isInRange(version, one.range),
    )
    return hits.map((one) => `${name}@${version}: ${one.id}`)
  })
}

/** Packages that name the host they came from; such a lockfile works at one place only. */
export function namedHosts(lock: Lockfile): string[] {
  return Object.entries(lock.packages).flatMap(([path, { resolved }]) =>
    resolved?.includes('://') ? [path] : [],
  )
}
