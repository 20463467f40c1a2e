import type { Born } from '../form/answer.ts'
import { openState } from '../subject/folds.ts'
import { bandOf } from './band.ts'
import type { Contribution } from './contribution.ts'
import type { WalkedFile } from './walk.ts'

/** A child as a number tells it apart. */
export interface Counted {
  readonly sex: string | null
  readonly born: Born | null
}

/** The one child of a unit. */
export interface CountedChild extends Counted {
  /** The sub-county where it lives. */
  readonly home: string | null
}

/** The one child that linked children are: what the first of them says, else the next. */
export function countedChild(files: readonly WalkedFile[]): CountedChild {
  const states = files.flatMap(({ slices }) => openState('child', slices) ?? [])
  const homes = states.flatMap(({ home }) => home?.place ?? [])
  return {
    sex: states.find(({ sex }) => sex !== null)?.sex ?? null,
    born: states.find(({ born }) => born !== null)?.born ?? null,
    home: homes[0] ?? null,
  }
}

/** The children a report mentions. */
export function mentionedChildren({ slices }: WalkedFile): readonly Counted[] {
  return openState('report', slices)?.children ?? []
}

/** Stands where children of one report differ. */
const SEVERAL = 'several'

/** Sex and age band of these children on a day. */
export function toldApart(
  children: readonly Counted[],
  bands: readonly number[],
  day: string,
): Pick<Contribution, 'sex' | 'band' | 'placed'> {
  const banded = children.map(({ born }) => bandOf(bands, born, day))
  const band = oneOf(banded.map((one) => one.band))
  const placed = band !== SEVERAL && banded.some((one) => one.placed)
  return { sex: oneOf(children.map(({ sex }) => sex ?? '')), band, placed: placed ? 1 : 0 }
}

function oneOf(values: readonly string[]): string {
  const [first, ...others] = new Set(values)
  return others.length > 0 ? SEVERAL : (first ?? '')
}
