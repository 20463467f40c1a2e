import { bornFrom } from '@cwmis/core/form/born.ts'
import { said } from '../answers/say.ts'
import { type Child, inventChild } from '../child.ts'
import type { Concern } from '../concern.ts'
import { register, report, triage, type Work } from '../moves/open.ts'
import { served } from '../moves/refer.ts'
import { assessSafety, confer } from '../moves/watch.ts'
import { close, look, plan, requestClosure, visit } from '../moves/work.ts'
import { dayOf, type Tale } from '../tale.ts'

/** One meeting of the boy with an office that knew nothing of the others. */
interface Contact {
  /** As this office wrote his name. */
  readonly name: string
  readonly daysAgo: number
  /** As he was described then; nobody asked for a paper. */
  readonly years: number
  readonly caregiver: string
  readonly concern: Concern
}

const BOY = { sex: 'M', tongue: 'luo', multipleBirth: 'single' } as const
const YEAR = 365

function contact(tale: Tale, { name, daysAgo, years, caregiver }: Contact): Child {
  const asOf = dayOf(tale.daysAgo(daysAgo))
  const said = { sort: 'years', years, about: true } as const
  const born = bornFrom(said, { source: 'caregiver', asOf })
  const known = born === null ? {} : { born }
  return inventChild(tale, { ...BOY, ...known, name, years, caregiver })
}

function begun(tale: Tale, met: Contact): Work {
  const { daysAgo, concern } = met
  const at = tale.daysAgo(daysAgo)
  const made = report(tale, { at, children: [contact(tale, met)], concern, level: 'MEDIUM' })
  triage(tale, made, tale.daysAgo(daysAgo - 1))
  const work = register(tale, made, { at: tale.daysAgo(daysAgo - 2) })
  assessSafety(tale, work)
  plan(tale, work, { drafted: daysAgo - 5, approved: daysAgo - 7 })
  visit(tale, work, { at: tale.daysAgo(daysAgo - 14), nextIn: 30, doneRow: 'a1' })
  return work
}

function ended(tale: Tale, work: Work, { daysAgo }: Contact): void {
  const request = requestClosure(tale, work, { at: tale.daysAgo(daysAgo - 60) })
  close(tale, work, { request, manner: { at: tale.daysAgo(daysAgo - 63) } })
}

const LEARNING: Concern = {
  code: 'ED.02',
  story: 'His father died when he was two. At school he cannot follow and stays away.',
  goal: 'He is helped to learn at school',
  action: 'A teacher sits with him; the class is told',
  service: 'school',
}

/** At school a learning disability is seen, and he is helped there. */
export function boyAtSchool(tale: Tale): void {
  const name = 'Ojok Emmanuel'
  const caregiver = 'Lamunu Stella'
  const met = { name, caregiver, daysAgo: 6 * YEAR - 60, years: 6, concern: LEARNING }
  const work = begun(tale, met)
  const daysAgo = met.daysAgo - 20
  served(tale, work, { code: 'h46', at: tale.daysAgo(daysAgo), urgency: 'routine' })
  ended(tale, work, met)
}

const POVERTY: Concern = {
  code: 'NG.01',
  story: 'The mother cannot feed him and takes him to a children’s home in the next district.',
  goal: 'He eats every day',
  action: 'Ask the home how long he stays',
  service: 'nutrition',
}

/** His mother can no longer feed him and gives him to a home in another district. */
export function boyGivenAway(tale: Tale): void {
  const caregiver = 'Lamunu Stela'
  const met = { name: 'Emanuel Ojok', caregiver, daysAgo: 5 * YEAR, years: 8, concern: POVERTY }
  ended(tale, begun(tale, met), met)
}

const ALONE: Concern = {
  code: 'NG.04',
  story: 'A boy of the home does not learn; nobody knows of any help he had before.',
  goal: 'He learns with the others',
  action: 'Sit with the matron and his teacher',
  service: 'counselling',
}

/** In the home nobody knows of the help he had at school. */
export function boyInHome(tale: Tale): void {
  const caregiver = 'Aciro Agnes'
  const met = { name: 'Ojjok Manuel', caregiver, daysAgo: 4 * YEAR, years: 8, concern: ALONE }
  ended(tale, begun(tale, met), met)
}

/** The home closes; he goes straight home. */
export function boySentHome(tale: Tale): void {
  const concern = {
    ...ALONE,
    story: 'The home closes and the children are sent to their families.',
  }
  const caregiver = 'Aciro Agnes'
  const met = { name: 'Ojok Emmanuel', caregiver, daysAgo: 2 * YEAR, years: 11, concern }
  ended(tale, begun(tale, met), met)
}

const BEATEN: Concern = {
  code: 'PH.03',
  story: 'The mother has married again. The new husband beats the boy in the evenings.',
  goal: 'Nobody beats him',
  action: 'Talk to both; a place with the aunt',
  service: 'parenting',
}

/** The stepfather is violent; he runs away. */
export function boyRunsAway(tale: Tale): void {
  const caregiver = 'Lamuno Stella'
  const met = { name: 'Ojoku Emma', caregiver, daysAgo: 300, years: 13, concern: BEATEN }
  ended(tale, begun(tale, met), met)
}

/** Found in the street; a mother is looked for without success. Whoever searches finds the other five. */
export function boyInStreet(tale: Tale): void {
  const daysAgo = 24
  const story = 'Sleeps at the bus park. Says a mother and a village, and no more.'
  const concern = { ...LEARNING, code: 'CL.01', story }
  const met = { name: 'Emmanuel Ojock', caregiver: 'Nobody known', years: 12, daysAgo, concern }
  const work = begun(tale, met)
  const answers = said({ level: 'HIGH', reason: 'He sleeps outside; nobody of his was found.' })
  const at = tale.daysAgo(daysAgo - 15)
  tale.tell(work.owner, { at }, [{ subject: work.subject, kind: 'risk-raised', answers }])
  confer(tale, { ...work, level: 'HIGH' }, tale.daysAgo(daysAgo - 16))
  visit(tale, work, { at: tale.daysAgo(3), nextIn: 7 })
  look(tale, work, tale.daysAgo(2))
}
