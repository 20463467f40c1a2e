import type { Content } from '@cwmis/core/content.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Field } from '@cwmis/core/form/definition.ts'
import type { HandoffDefinition, OpenedAnswers } from '@cwmis/core/handoff/definition.ts'
import { fieldAt, formsOf } from '../handoffs/content-fields.ts'

/** May a question's answer leave with any row that names it? */
export function isOpen(field: Field): boolean {
  const all = [field, ...(field.columns ?? [])]
  return field.sensitivity !== 'S3' && all.every((one) => one.compartment === 'open')
}

/** Does the row say for each of its receivers, once, whether a sealed question is opened or goes by hand? */
export function isAnswered(handoff: HandoffDefinition, path: string): boolean {
  return unsaid(handoff, path).length === 0
}

function receiversOf({ to, outside }: HandoffDefinition): readonly string[] {
  return [...to, ...(outside?.to ?? [])]
}

function saidOf({ opened = [], byHand = [] }: HandoffDefinition): readonly OpenedAnswers[] {
  return [...opened, ...byHand]
}

/** Receivers for whom a sealed question is opened nowhere and goes by hand nowhere, or both. */
function unsaid(handoff: HandoffDefinition, path: string): readonly string[] {
  const said = saidOf(handoff).filter(({ paths }) => paths.includes(path))
  return receiversOf(handoff).filter(
    (role) => said.filter(({ to }) => to.includes(role)).length !== 1,
  )
}

/**
 * What a row says wrongly of its sealed questions: of one it does not carry, to somebody who gets nothing by it, or
 * opened to a role that signs in and may not read it.
 */
export function sealedProblems(content: Content, handoff: HandoffDefinition): readonly string[] {
  const { code } = handoff
  const receivers = receiversOf(handoff)
  const strange = saidOf(handoff).flatMap(({ paths, to }) => [
    ...paths
      .filter((path) => !handoff.content.includes(path))
      .map((path) => `${code} opens ${path}, which it does not carry`),
    ...to
      .filter((role) => !receivers.includes(role))
      .map((role) => `${code} opens to ${role}, who gets nothing by it`),
  ])
  return [...strange, ...(handoff.opened ?? []).flatMap((one) => unreadable(content, handoff, one))]
}

function unreadable(
  { forms, roles }: Content,
  handoff: HandoffDefinition,
  { paths, to }: OpenedAnswers,
): readonly string[] {
  const signedIn = roles.filter(({ code, signsIn }) => signsIn && to.includes(code))
  return paths.flatMap((path) => {
    const kept = formsOf(handoff, forms).flatMap((form) => keptIn(fieldAt(form, path)))
    return signedIn.flatMap(({ code, compartments }) =>
      kept
        .filter((one) => !compartments.includes(one))
        .map((one) => `${handoff.code} opens ${path} to ${code}, who may not read ${one}`),
    )
  })
}

function keptIn(field: Field | undefined): readonly Compartment[] {
  if (field === undefined) return []
  const all = [field, ...(field.columns ?? [])].map(({ compartment }) => compartment)
  return [...new Set(all)].filter((one) => one !== 'open')
}
