// biome-ignore-all lint/suspicious/noTemplateCurlyInString: XLSForm writes questions so.
import type { Condition } from '@cwmis/core/condition/condition.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { messages } from '../languages/en.ts'
import { exportForm } from './export.ts'
import { meaningOf } from './expression/meaning.ts'
import { parseExpression } from './expression/parse.ts'
import { printExpression } from './expression/print.ts'
import { importForm } from './import/import.ts'
import type { XlsSheet } from './workbook.ts'

const GROUND = { content: CONTENT, messages, today: '2026-11-01' }
const LISTS = CONTENT.codeLists.filter((list) => indexContent(CONTENT).list(list.name) === list)

/** The form with every condition in the one form in which two of equal meaning are alike. */
function meant(form: Form): unknown {
  const inField = (field: Field): unknown => ({
    ...field,
    ...(field.when === undefined ? {} : { when: meaningOf(field.when) }),
    ...(field.columns === undefined ? {} : { columns: field.columns.map(inField) }),
  })
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      ...(section.when === undefined ? {} : { when: meaningOf(section.when) }),
      fields: section.fields.map(inField),
    })),
  }
}

test.each(CONTENT.forms.map((form) => [`${form.code}@${String(form.version)}`, form] as const))(
  'exported and imported again it means the same: %s',
  (_name, form) => {
    const { pieces, problems } = importForm(exportForm({ form, lists: LISTS, messages }), GROUND)
    expect(problems).toEqual([])
    const [imported] = pieces.flatMap((piece) => (piece.sort === 'form' ? [piece.body] : []))
    expect(imported && meant(imported)).toEqual(meant(form))
    expect(pieces.filter(({ sort }) => sort === 'code-list')).toEqual([])
    for (const piece of pieces) {
      if (piece.sort !== 'words') continue
      for (const [key, text] of Object.entries(piece.body))
        expect([key, text]).toEqual([key, messages[key]])
    }
  },
)

const path = fc.constantFrom('seen', 'mode', 'visitNo')
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  path.map((of) => ({ answered: of })),
  fc.record({ of: path, is: fc.constantFrom('none', 'some', 3, true, '2026-01-31') }),
  fc.record({ of: path, has: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }) }),
  fc.record({ of: path, in: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 2 }) }),
  fc.record({ of: path, above: fc.integer() }),
  fc.record({ of: path, atMost: fc.constantFrom({ at: '$asOf' }, { at: 'mode' }) }),
  fc.record({ of: path, countAtLeast: fc.nat(9) }),
)
const condition = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('tree').map((not) => ({ not })),
  ),
})).tree

test('what can be said as an expression is read back as it was meant', () => {
  fc.assert(
    fc.property(condition, (stated) => {
      const text = printExpression(stated, (name) => name)
      expect(meaningOf(parseExpression(text, (name) => name))).toEqual(meaningOf(stated))
    }),
  )
})

function sheets(
  survey: readonly string[][],
  choices: readonly string[][] = [],
): readonly XlsSheet[] {
  return [
    {
      name: 'survey',
      rows: [
        ['type', 'name', 'label', 'relevant', 'constraint', 'calculation', 'required'],
        ...survey,
      ],
    },
    { name: 'choices', rows: [['list_name', 'name', 'label'], ...choices] },
    {
      name: 'settings',
      rows: [
        ['form_title', 'form_id', 'version'],
        ['A survey', 'street_count', '20261101'],
      ],
    },
  ]
}

test('a form of another tool is read, and what we do not support is named with its row', () => {
  const { pieces, problems } = importForm(
    sheets(
      [
        ['start', 'start', '', '', '', '', ''],
        ['select_one town', 'town_name', 'Which town?', '', '', '', 'yes'],
        [
          'integer',
          'how_many',
          'How many children?',
          "${town_name} != ''",
          '. >= 0 and . <= 500',
          '',
          'yes',
        ],
        ['geopoint', 'position', 'Where?', '', '', '', ''],
        ['calculate', 'double', '', '', '', '${how_many} * 2', ''],
        ['begin repeat', 'child', 'Children', '', '', '', ''],
        ['text', 'nick_name', 'Nickname', 'position(..) > 1', '', '', ''],
        ['date', 'last_seen', 'Last seen', '', '. <= today()', '', ''],
        ['end repeat', '', '', '', '', '', ''],
      ],
      [
        ['town', 'gulu', 'Gulu'],
        ['town', 'mbale', 'Mbale'],
      ],
    ),
    GROUND,
  )
  expect(problems.map(({ row }) => row)).toEqual([2, 5, 6, 8])
  expect(problems[1]).toEqual({
    sheet: 'survey',
    row: 5,
    what: 'position: the type geopoint is not supported',
  })
  const [form] = pieces.flatMap((piece) => (piece.sort === 'form' ? [piece.body] : []))
  expect(form).toMatchObject({
    code: 'street-count',
    kind: 'street-count',
    version: 1,
    subjects: ['case'],
  })
  const [town, many, child] = form?.sections.flatMap(({ fields }) => fields) ?? []
  expect(town).toMatchObject({ id: 'townName', type: 'code', codes: 'town', mark: 'M' })
  expect(many).toMatchObject({
    id: 'howMany',
    min: 0,
    max: 500,
    mark: 'C',
    when: { answered: 'townName' },
  })
  expect(child?.columns).toMatchObject([
    {
      id: 'lastSeen',
      checks: [{ code: 'constraint', holds: { of: 'lastSeen', atMost: { at: '$asOf' } } }],
    },
  ])
})

test.each([
  'x',
  '${a} +',
  'pulldata(1)',
  '${a} = ',
  "contains(${a}, 'b')",
  '${a} div 2 = 1',
  '(${a} = 1',
])('an expression we do not have is refused by name: %s', (text) => {
  expect(() => parseExpression(text, (name) => name)).toThrow(/./)
})
