import type { Between } from './between.ts'

/** Parties that belong together where one looks at the whole: the family, the police, the courts. */
export interface Sector {
  readonly code: string
  /** Role codes of the house. */
  readonly roles: readonly string[]
  /** Parties without a role in it: codes of the list `outside-parties`. */
  readonly outside: readonly string[]
}

/** What one sector sends to another: codes of hand-offs, in the order of the rows. */
export interface Stream {
  readonly from: string
  readonly to: string
  readonly codes: readonly string[]
}

/**
 * Who sends what to whom, sector by sector: each hand-off stands once in every stream it takes, those that go both
 * ways in both. A party of no sector is one by itself, under its own key.
 */
export function streamsOf(
  lines: readonly Between[],
  sectors: readonly Sector[],
): readonly Stream[] {
  const sectorOf = new Map(sectors.flatMap((sector) => partiesIn(sector)))
  const named = (parties: readonly string[]) =>
    new Set(parties.map((party) => sectorOf.get(party) ?? party))
  const streams = new Map<string, { from: string; to: string; codes: Set<string> }>()
  for (const { code, from, to, bothWays } of lines) {
    for (const [one, other] of pairsOf(named(from), named(to), bothWays)) {
      const key = `${one} ${other}`
      const stream = streams.get(key) ?? { from: one, to: other, codes: new Set<string>() }
      stream.codes.add(code)
      streams.set(key, stream)
    }
  }
  return [...streams.values()].map(({ codes, ...ends }) => ({ ...ends, codes: [...codes] }))
}

function partiesIn({ code, roles, outside }: Sector): readonly (readonly [string, string])[] {
  const parties = [
    ...roles.map((role) => `roles.${role}`),
    ...outside.map((party) => `codes.outside-parties.${party}`),
  ]
  return parties.map((party) => [party, `sectors.${code}`])
}

function pairsOf(
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  bothWays: boolean,
): readonly (readonly [string, string])[] {
  const there = [...from].flatMap((one) => [...to].map((other) => [one, other] as const))
  return bothWays ? [...there, ...there.map(([one, other]) => [other, one] as const)] : there
}
