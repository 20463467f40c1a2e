import { isAsked, sectionsOf } from '@cwmis/core/form/body.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'
import { pagesOf as pagesIn, walk } from '@cwmis/core/form/walk.ts'
import { settledAnswers } from './closing.ts'
import type { FillProps } from './fill-props.ts'
import { fillScope } from './fill-scope.ts'
import { HAPPENED_SECTION } from './happened.ts'
import type { PageOfForm } from './steps.ts'

/**
 * The pages to be asked now: of each kind in turn, and first of all when it happened, where that is asked. An answer
 * whose own question is closed opens no other.
 */
export function pagesOf(props: FillProps): readonly PageOfForm[] {
  const scope = fillScope({ ...props, answers: settledAnswers(props) })
  const asked = props.kinds.flatMap((kind) => pagesIn(walk({ form: props.form, kind }, scope)))
  if (!props.asksWhen) return asked
  const happened = {
    id: HAPPENED_SECTION.id,
    section: HAPPENED_SECTION,
    fields: HAPPENED_SECTION.fields,
  }
  return [happened, ...asked]
}

/** The questions a person is asked, whether or not their condition holds now. */
export function askedFields(form: Form, kinds: readonly string[]): readonly Field[] {
  return kinds
    .flatMap((kind) => sectionsOf({ form, kind }))
    .flatMap((section) => section.fields)
    .filter(isAsked)
}
