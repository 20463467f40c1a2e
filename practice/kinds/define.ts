import type { Kind } from '@cwmis/core/entry/kind.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'
import { proposed } from '../provenance.ts'

/** A kind with the form that is its body. */
export interface KindWithForm {
  readonly kind: Kind
  readonly form: Form
}

/** What a kind says of itself; a fact without facets unless it says otherwise. */
export type KindHead = Pick<Kind, 'kind' | 'subjects'> &
  Partial<Omit<Kind, 'kind' | 'subjects' | 'form'>>

const source: Provenance = proposed(
  'Case management process of the national guidelines, as modelled here',
)

function complete(head: KindHead, form: Form): Kind {
  return {
    sort: 'fact',
    facets: [],
    provenance: source,
    version: 1,
    ...head,
    form: `${form.code}@${String(form.version)}`,
  }
}

/** A kind whose body is one of the standard tools, or some sections of it. */
export function toolKind(head: KindHead, form: Form): KindWithForm {
  return { kind: complete(head, form), form }
}

/** A kind whose tool was published again and again: one version of the kind for each of the form, the first one first. */
export function toolKinds(head: KindHead, forms: readonly Form[]): readonly KindWithForm[] {
  return forms.map((form, at) => toolKind({ ...head, version: at + 1 }, form))
}

/** A small kind with a body of its own: one section, named after the kind. */
export function smallKind(head: KindHead, fields: readonly Field[]): KindWithForm {
  const form: Form = {
    code: head.kind,
    kind: head.kind,
    version: head.version ?? 1,
    subjects: head.subjects,
    sections: [{ id: 'body', fields }],
    provenance: head.provenance ?? source,
  }
  return { kind: complete(head, form), form }
}
