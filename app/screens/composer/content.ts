import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import type { CodeList, Form } from '@cwmis/core/form/definition.ts'
import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { project } from '@cwmis/core/handoff/project.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'

/** What the core of a hand-off is made from. */
export interface HandoffSource {
  readonly caseId: string
  readonly reference: string
  readonly childName: string
  readonly child: Pick<ChildState, 'sex' | 'home'> | null
  /** In words; empty where it is not known. */
  readonly age: string
  readonly sender: string
  readonly fromDesk: string | null
}

/** Which hand-off, the form its content comes from, and the lists that say which codes are restricted. */
export interface HandoffRow {
  readonly definition: HandoffDefinition
  readonly form: Form
  readonly lists: readonly CodeList[]
}

/**
 * The body of `handoff-sent`: its envelope and what the row of the table lets travel. The receiver sees this and
 * nothing else.
 */
export function handoffBody(source: HandoffSource, row: HandoffRow, answers: Answers): Answers {
  return { ...envelope(source, row, answers), ...travelling(source, row, answers) }
}

/** The part of the body that is about the child and the matter: what the preview shows. */
export function travelling(source: HandoffSource, row: HandoffRow, answers: Answers): Answers {
  const { definition, form, lists } = row
  return project(definition, form, { core: coreOf(source, answers), answers, lists })
}

function envelope(source: HandoffSource, { definition }: HandoffRow, answers: Answers): Answers {
  return answered({
    code: { v: definition.code },
    fromDesk: source.fromDesk === null ? undefined : { v: source.fromDesk },
    toDesk: answers['toDesk'],
    about: { v: `case:${source.caseId}` },
  })
}

function coreOf(
  { reference, childName, child, age, sender }: HandoffSource,
  answers: Answers,
): Answers {
  return answered({
    reference: { v: reference },
    childName: { v: childName },
    sex: child?.sex ? { v: child.sex } : undefined,
    // An age that is not known is no answer, and would travel in the sender's language.
    age: age === '' ? undefined : { v: age },
    village: child?.home ? { v: child.home } : undefined,
    sender: { v: sender },
    basis: answers['basis'],
    asked: answers['serviceCodes'],
    urgency: answers['urgency'],
  })
}

function answered(some: { readonly [field: string]: Answer | undefined }): Answers {
  const kept: Record<string, Answer> = {}
  for (const [field, answer] of Object.entries(some)) if (answer !== undefined) kept[field] = answer
  return kept
}

/** What a person of certain roles hands over with a form: `sent` from here, or, not in use yet, carried `byHand`. */
interface HandedOver {
  readonly sent: readonly HandoffDefinition[]
  readonly byHand: readonly HandoffDefinition[]
}

/** The hand-offs that a person of these roles may make with a form, in the order of the table. */
export function handedOver(
  handoffs: readonly HandoffDefinition[],
  form: string,
  roles: readonly string[],
): HandedOver {
  const theirs = handoffs.filter(
    ({ forms, from }) => forms.includes(form) && from.some((role) => roles.includes(role)),
  )
  return {
    sent: theirs.filter(({ offered }) => offered),
    byHand: theirs.filter(({ offered }) => !offered),
  }
}

/** What keeps a referral from being sent: nobody to send it to, or no lawful basis. A message key, or null. */
export function cannotSend(answers: Answers): string | null {
  const needed = ['handoffCode', 'toDesk', 'basis'] as const
  const lacking = needed.find((field) => {
    const answer = answers[field]
    return !answer || !('v' in answer)
  })
  return lacking ? `screens.composer.needs.${lacking}` : null
}
