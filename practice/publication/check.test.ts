import type { Field, Form } from '@cwmis/core/form/definition.ts'
import type { GivenPiece } from '@cwmis/core/publication/piece.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { messages } from '../languages/en.ts'
import { changesOf, changeText } from './changes.ts'
import { checkProposal } from './check.ts'
import { completed, type Standing } from './complete.ts'
import { knownPieces } from './named.ts'

const STANDING: Standing = { content: CONTENT, messages, known: knownPieces(CONTENT, []) }

function newest(code: string): Form {
  const [form] = CONTENT.forms
    .filter((one) => one.code === code)
    .toSorted((one, other) => other.version - one.version)
  if (form === undefined) throw new Error(`no form ${code}`)
  return form
}

const VISIT = newest('F08')

/** The next version of the visit, with one question more. */
function withQuestion(field: Omit<Field, 'mark' | 'sensitivity' | 'compartment'> & Partial<Field>) {
  const asked: Field = { mark: 'o', sensitivity: 'S0', compartment: 'open', ...field }
  const [first, ...others] = VISIT.sections
  if (first === undefined) throw new Error('the visit has no section')
  const sections = [{ ...first, fields: [...first.fields, asked] }, ...others]
  return { sort: 'form', body: { ...VISIT, version: VISIT.version + 1, sections } } as const
}

function words(label: string): GivenPiece {
  return { sort: 'words', name: 'en', body: { 'f08.network.label': label } }
}

function checked(...given: readonly GivenPiece[]) {
  return checkProposal(STANDING, completed(STANDING, given))
}

const NETWORK = { id: 'network', type: 'code', codes: 'yesno' } as const
const at = `f08@${String(VISIT.version + 1)}.network`

test('a question more, with its words, is taken: what is refused below is refused for its fault', () => {
  expect(checked(withQuestion(NETWORK), words('Was there a network?'))).toEqual({
    problems: [],
    doubts: [],
  })
})

describe('a proposal is not handed in', () => {
  test.each<[string, Partial<Field>, readonly string[]]>([
    ['a list that is nowhere', { codes: 'nowhere' }, ['f08.network names list nowhere']],
    [
      'a code that no list has',
      { when: { of: 'seen', is: 'by-moonlight' } },
      ['F08 network seen=by-moonlight: unknown-code'],
    ],
    [
      'a question that is not asked',
      { when: { answered: 'nothingLikeIt' } },
      ['F08 network nothingLikeIt: unknown-field'],
    ],
    [
      'a question that rests on itself',
      { when: { answered: 'network' } },
      ['F08 network network: circular'],
    ],
    [
      'a question nobody is ever asked',
      {
        when: {
          all: [
            { of: 'seen', is: 'none' },
            { of: 'seen', is: 'both' },
          ],
        },
      },
      [`F08@${String(VISIT.version + 1)} network: never asked`],
    ],
    [
      'a sensitive question without its compartment',
      { sensitivity: 'S3' },
      ['f08.network is S3 and open'],
    ],
  ])('%s', (_what, change, problems) => {
    const { problems: found } = checked(withQuestion({ ...NETWORK, ...change }), words('Network?'))
    expect(found).toEqual(expect.arrayContaining([...problems]))
    expect(found).toHaveLength(problems.length)
  })

  test('a label above forty characters, a forbidden word, a text in braces that names nothing, no words', () => {
    const said = (label: string) => checked(withQuestion(NETWORK), words(label)).problems
    expect(said('x'.repeat(41))).toContain(`${at}.label is too long`)
    expect(said('Convicted?')).toContain(`${at}.label says "convict"`)
    expect(said('Was {there')).toContain(`${at}.label: what stands in braces cannot be read`)
    expect(checked(withQuestion(NETWORK)).problems).toContain(`${at}.label is missing`)
  })

  test('a version that stands already', () => {
    const taken: GivenPiece = { sort: 'form', body: VISIT }
    expect(checked(taken).problems).toContain(`form F08: version ${String(VISIT.version)} is taken`)
  })
})

test('words that are hard to read are a doubt for a person to settle', () => {
  const { problems, doubts } = checked(
    withQuestion(NETWORK),
    words('Telecommunicational coverage?'),
  )
  expect(problems).toEqual([])
  expect(doubts.join()).toContain('"telecommunicational" is a long word')
})

describe('words beyond English', () => {
  const luganda = (body: Readonly<Record<string, string>>, name = 'lg'): GivenPiece => ({
    sort: 'words',
    name,
    body,
  })

  test('come with a form under its new version, beside the English, and each is told as a change', () => {
    const given = [
      withQuestion(NETWORK),
      words('Was there a network?'),
      luganda({ 'f08.network.label': 'Netiwaaka yabaddewo?' }),
    ]
    const pieces = completed(STANDING, given)
    expect(checkProposal(STANDING, pieces).problems).toEqual([])
    const spoken = pieces.flatMap((piece) => (piece.sort === 'words' ? [piece] : []))
    expect(spoken.map(({ name, body }) => [name, body[`${at}.label`]])).toEqual([
      ['en', 'Was there a network?'],
      ['lg', 'Netiwaaka yabaddewo?'],
    ])
    expect(changesOf(STANDING, pieces).map(changeText)).toContain(`words lg: ${at}.label new`)
  })

  test('alone, they change no English word', () => {
    const given = luganda({ 'f08.seen.label': 'Omwana yalabise?' })
    const pieces = completed(STANDING, [given])
    expect(pieces.map(({ sort, name }) => [sort, name])).toEqual([['words', 'lg']])
    expect(checkProposal(STANDING, pieces)).toEqual({ problems: [], doubts: [] })
  })

  test('are refused where English says nothing, a hole is lost, they are too long, or nobody reads that language', () => {
    expect(
      checked(
        luganda({
          'f08.never.label': 'x',
          'f08.seen.label': 'x'.repeat(41),
          'messages.digest.many': 'x',
        }),
      ).problems,
    ).toEqual([
      'words lg: f08.never.label is said in no English',
      'words lg: f08.seen.label is too long',
      'words lg: messages.digest.many loses what stands in braces',
    ])
    expect(checked(luganda({ 'f08.seen.label': 'x' }, 'tlh')).problems).toEqual([
      'words tlh: no such language',
    ])
  })
})
