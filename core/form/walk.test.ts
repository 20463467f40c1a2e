import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { FORM, LISTS, TOLD } from './fixtures/invented.ts'
import { prefilled } from './prefill.ts'
import { settled } from './settle.ts'
import { pagesOf, scopeOfAnswers, walk } from './walk.ts'

const AS_OF = '2026-06-15T09:00:00Z'

describe('walking a form', () => {
  function pages(answers: Answers): readonly string[] {
    return pagesOf(walk(TOLD, scopeOfAnswers(answers, AS_OF))).map(
      ({ id, fields }) => `${id}:${fields.map((field) => field.id).join('+')}`,
    )
  }

  test('a question a page, bound ones together, nothing the system fills in', () => {
    expect(pages({ danger: { v: 'yes' }, count: { v: 4 } })).toEqual([
      'danger:danger',
      'welcome:welcome',
      'concerns:concerns',
      'primary:primary',
      'when:when+where',
      'born:born',
      'words:words',
      'people:people',
      'suspects:suspects',
      'count:count',
      'cost:cost',
      'told:told',
      'phone:phone',
      'on:on',
      'desk:desk',
    ])
  })

  test('skip logic closes sections and questions', () => {
    const closed = pages({ danger: { v: 'no' }, count: { v: 3 } })
    expect(closed).not.toContain('people:people')
    expect(closed).not.toContain('told:told')
  })

  test('only sections of the kind', () => {
    const body = { form: FORM, kind: 'answered', lists: LISTS }
    const walked = walk(body, scopeOfAnswers({}, AS_OF))
    expect(walked.map(({ section }) => section.id)).toEqual(['answer'])
  })

  test('a question that waits for a later one is asked', () => {
    const [first, ...others] = FORM.sections
    const waiting = {
      ...FORM,
      sections: [
        {
          id: 'before',
          fields: FORM.sections.flatMap(({ fields }) => fields.filter(({ id }) => id === 'told')),
        },
        ...(first ? [first] : []),
        ...others.map((section) => ({
          ...section,
          fields: section.fields.filter(({ id }) => id !== 'told'),
        })),
      ],
    }
    const body = { form: waiting, kind: 'told', lists: LISTS }
    const asked = (answers: Answers) =>
      walk(body, scopeOfAnswers(answers, AS_OF)).some(({ section }) => section.id === 'before')
    expect(asked({})).toBe(true)
    expect(asked({ count: { v: 1 } })).toBe(false)
    expect(asked({ count: { no: 'NK' } })).toBe(false)
  })
})

test('a closed question is signed as "does not apply", what was typed is not sent', () => {
  const answers: Answers = { count: { v: 2 }, told: { v: true }, number: { v: 'R-1' } }
  expect(settled(TOLD, scopeOfAnswers(answers, AS_OF))).toEqual({
    count: { v: 2 },
    told: { no: 'NAPP' },
    number: { v: 'R-1' },
  })
  const open: Answers = { ...answers, count: { v: 4 } }
  expect(settled(TOLD, scopeOfAnswers(open, AS_OF))).toEqual(open)
})

test('a form begins with the newest values told before that fit it', () => {
  const earlier: readonly Answers[] = [
    { danger: { v: 'yes' }, count: { v: 2 }, window: { v: 'x' }, stranger: { v: 'x' } },
    { danger: { v: 'no' }, count: { no: 'NK' }, cost: { v: 'much' } },
  ]
  expect(prefilled(TOLD, earlier)).toEqual({ danger: { v: 'no' }, count: { v: 2 } })
})
