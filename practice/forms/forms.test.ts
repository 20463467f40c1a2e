import { kindKey } from '@cwmis/core/entry/header.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { type FormBody, fieldsOf, isAsked } from '@cwmis/core/form/body.ts'
import { checkAnswers } from '@cwmis/core/form/check.ts'
import { isRows } from '@cwmis/core/form/cut.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { randomAnswers } from '@cwmis/core/form/random.ts'
import { joinWhole, splitAnswers } from '@cwmis/core/form/split.ts'
import { scopeOfAnswers, visibleColumns, walk } from '@cwmis/core/form/walk.ts'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { seeded } from '../example/seeded.ts'
import { conditionProblems } from '../lint/conditions.ts'

const ROUNDS = 60
const AS_OF = '2026-06-15T09:00:00.000Z'

type Named = FormBody & { readonly name: string }

const ofKinds: readonly Named[] = CONTENT.kinds.flatMap((kind) => {
  const form = CONTENT.forms.find((one) => formName(one) === kind.form)
  return form === undefined
    ? []
    : [{ name: kindKey(kind.kind, kind.version), form, kind: kind.kind, lists: CONTENT.codeLists }]
})

/** Forms that no kind of entry names: what partners write, and the directory of services. */
const byThemselves: readonly Named[] = CONTENT.forms
  .filter((form) => !CONTENT.kinds.some((kind) => kind.form === formName(form)))
  .map((form) => ({ name: formName(form), form, kind: '', lists: CONTENT.codeLists }))

const bodies = [...ofKinds, ...byThemselves]

function formName({ code, version }: Form): string {
  return `${code}@${String(version)}`
}

test('every form of the shelf is among those that are filled in', () => {
  const filled = new Set(bodies.map(({ form }) => formName(form)))
  expect(CONTENT.forms.map(formName).filter((name) => !filled.has(name))).toEqual([])
  expect(byThemselves.map(({ form }) => form.code)).toContain('F27')
})

function bodyOf(kind: string): FormBody {
  const body = bodies.find((one) => one.kind === kind)
  if (body === undefined) throw new Error(`no body of ${kind}`)
  return body
}

function fillings(body: FormBody): readonly Answers[] {
  return Array.from({ length: ROUNDS }, filling(body))
}

/** One filling after the other, the same in every run. */
function filling(body: FormBody): () => Answers {
  const next = seeded(20261122)
  return () => randomAnswers(body, next)
}

/** A file in which every question that looks at the file is asked. */
function scopeOf(answers: Answers) {
  return {
    ...scopeOfAnswers(answers, AS_OF),
    roots: { state: { risk: 'HIGH', openTracks: 1 } },
  }
}

test('no condition names a question, a code or a root that does not exist', () => {
  expect(conditionProblems(CONTENT)).toEqual([])
})

test('a condition on a code that its list does not hold is caught', () => {
  const forms = CONTENT.forms.map((form) =>
    form.code !== 'F08'
      ? form
      : {
          ...form,
          sections: form.sections.map((s) => ({ ...s, when: { of: 'seen', is: 'ghost' } })),
        },
  )
  expect(conditionProblems({ ...CONTENT, forms })).toContain('F08 visit seen=ghost: unknown-code')
})

test('a clock that reads a restricted time is caught', () => {
  const clocks = CONTENT.clocks.map((clock) =>
    clock.name === 'restricted-24h'
      ? { ...clock, start: [{ kind: 'child-arrested', at: 'at' }] }
      : clock,
  )
  expect(conditionProblems({ ...CONTENT, clocks })).toEqual(['restricted-24h reads at'])
})

test.each(bodies)('$name: filled at random nothing is malformed', (body) => {
  for (const answers of fillings(body)) {
    const blocking = checkAnswers(body, answers, scopeOf(answers)).filter((one) => one.blocking)
    expect(blocking).toEqual([])
  }
})

test.each(bodies)('$name: cut into parts and joined it is as it was said', (body) => {
  for (const answers of fillings(body)) {
    expect(joinWhole(body, splitAnswers(body, answers))).toEqual(expect.objectContaining(answers))
  }
})

/** So many fillings may pass before a question counts as never asked: a long list is rarely answered with one code. */
const PATIENCE = 1200

/** Questions and columns that no filling ever shows. */
function unreached(body: FormBody): readonly string[] {
  const wanted = new Set(
    fieldsOf(body)
      .filter(isAsked)
      .flatMap((field) => [
        field.id,
        ...(field.columns ?? []).map(({ id }) => `${field.id}.${id}`),
      ]),
  )
  const next = filling(body)
  for (let round = 0; round < PATIENCE && wanted.size > 0; round += 1) {
    for (const at of shownIn(body, next())) wanted.delete(at)
  }
  return [...wanted]
}

function shownIn(body: FormBody, answers: Answers): readonly string[] {
  const scope = scopeOf(answers)
  return walk(body, scope)
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const answer = answers[field.id]
      const rows = answer !== undefined && 'v' in answer && isRows(answer.v) ? answer.v : []
      const cells = rows.flatMap((row) =>
        visibleColumns(field, row, scope).map(({ id }) => `${field.id}.${id}`),
      )
      return [field.id, ...cells]
    })
}

test.each(bodies)('$name: every question can be reached', (body) => {
  expect(unreached(body)).toEqual([])
})

test('a question that nothing can lead to is caught', () => {
  const body = bodyOf('visit-recorded')
  const never = {
    all: [
      { of: 'seen', is: 'none' },
      { of: 'seen', is: 'child' },
    ],
  }
  const sections = body.form.sections.map((section) =>
    section.id === 'plan' ? { ...section, when: never } : section,
  )
  expect(unreached({ ...body, form: { ...body.form, sections } })).toContain('planActions')
})

/** Restricted concern codes that lie in the open part of some filling. */
function laidOpen(body: FormBody): readonly unknown[] {
  const restricted = new Set(
    CONTENT.codeLists
      .filter(({ name }) => name === 'concerns')
      .flatMap(({ codes }) => codes.filter(({ compartment }) => compartment !== undefined))
      .map(({ code }) => code),
  )
  return fillings(body).flatMap((answers) => {
    const text = JSON.stringify(splitAnswers(body, answers).open ?? {})
    return [...restricted].filter((code) => text.includes(`"${code}"`))
  })
}

test.each(bodies)('$name: the open part holds no restricted concern', (body) => {
  expect(laidOpen(body)).toEqual([])
})

test('a restricted concern in the open part is caught', () => {
  const body = bodyOf('report-made')
  const lists = body.lists.map((list) => ({
    ...list,
    codes: list.codes.map(({ code }) => ({ code })),
  }))
  expect(laidOpen({ ...body, lists })).toContain('SX.01')
})
