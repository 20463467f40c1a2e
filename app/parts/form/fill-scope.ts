import type { Scope } from '@cwmis/core/condition/scope.ts'
import type { FillProps } from './fill-props.ts'

/** The scope in which a form's conditions are asked while it is filled in. */
export function fillScope({
  answers,
  roots,
  asOf,
}: Pick<FillProps, 'answers' | 'roots' | 'asOf'>): Scope {
  return { answers, roots, withheld: new Set(), asOf }
}
