import type { ExampleAccount } from '../start/accounts.ts'
import type { Worked } from './desks.ts'

/** Whose desks are asked: those of officers all over the nation, and two that are held against each other. */
export interface Officers {
  readonly spread: readonly ExampleAccount[]
  /** Whose desk has at least the work of a large one, or the most there is. */
  readonly large: ExampleAccount & Worked
  /** Whose desk comes nearest to a small one. */
  readonly small: ExampleAccount & Worked
}

const ROLES = ['PSWO', 'CDO']

/** Chooses so many officers, spread evenly from the desk with the most open work down. @throws RangeError where there is none */
export function officersOf(
  accounts: readonly ExampleAccount[],
  bySize: readonly Worked[],
  wanted: { readonly count: number; readonly large: number; readonly small: number },
): Officers {
  const known = new Map(accounts.map((one) => [one.account, one]))
  const able = bySize.flatMap((one) => {
    const account = known.get(one.account)
    return account && ROLES.includes(account.role) ? [{ ...account, ...one }] : []
  })
  const atWork = able.filter(({ size }) => size > 0)
  const large = atWork.findLast(({ size }) => size >= wanted.large) ?? atWork[0]
  const [small] = atWork.toSorted(
    (one, other) => away(one, wanted.small) - away(other, wanted.small),
  )
  if (large === undefined || small === undefined) throw new RangeError('no desk has any work')
  const step = Math.max(1, Math.floor(able.length / wanted.count))
  const spread = able.filter((_one, at) => at % step === 0).slice(0, wanted.count)
  return { spread, large, small }
}

function away({ size }: Worked, wanted: number): number {
  return Math.abs(size - wanted)
}
