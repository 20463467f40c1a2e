import Type, { type TSchema } from 'typebox'
import { COMPARTMENTS } from '../entry/compartment.ts'
import { SUBJECT_TYPES } from '../entry/subject.ts'
import { FIELD_TYPES } from '../form/definition.ts'
import type { GivenPiece } from '../publication/piece.ts'

const STRICT = { additionalProperties: false }
const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Code = Type.String({ minLength: 1, maxLength: 80 })
const Version = Type.Integer({ minimum: 1, maximum: 10_000 })
const Condition = Type.Object({}, { minProperties: 1, maxProperties: 4 })
const Compartment = Type.Union(COMPARTMENTS.map((name) => Type.Literal(name)))

const Provenance = Type.Object(
  {
    state: Type.Literal('proposed'),
    basis: Type.Union(
      ['sourced', 'recalled', 'proposed', 'verify'].map((basis) => Type.Literal(basis)),
    ),
    source: Type.String({ maxLength: 400 }),
    from: Day,
    to: Type.Union([Day, Type.Null()]),
    // Only a person of the ministry confirms, in the product.
    confirmedBy: Type.Null(),
  },
  STRICT,
)

const COLUMN = {
  id: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9]{0,40}$' }),
  type: Type.Union(FIELD_TYPES.map((type) => Type.Literal(type))),
  mark: Type.Union(['M', 'C', 'o'].map((mark) => Type.Literal(mark))),
  sensitivity: Type.Union(['S0', 'S1', 'S2', 'S3'].map((level) => Type.Literal(level))),
  compartment: Compartment,
  codes: Type.Optional(Code),
  refers: Type.Optional(Code),
  when: Type.Optional(Condition),
  checks: Type.Optional(Type.Array(Type.Object({ code: Code, holds: Condition }, STRICT))),
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  length: Type.Optional(Type.Integer({ minimum: 1, maximum: 20_000 })),
  auto: Type.Optional(Type.Literal(true)),
  discloses: Type.Optional(Type.Object({ of: Code })),
  claimed: Type.Optional(Type.Literal(true)),
  hint: Type.Optional(Type.Literal(true)),
  whyWeAsk: Type.Optional(Type.Literal(true)),
  with: Type.Optional(Code),
}

const Section = Type.Object(
  {
    id: Code,
    fields: Type.Array(
      Type.Object(
        { ...COLUMN, columns: Type.Optional(Type.Array(Type.Object(COLUMN, STRICT))) },
        STRICT,
      ),
      { maxItems: 200 },
    ),
    when: Type.Optional(Condition),
    kind: Type.Optional(Code),
    sensitive: Type.Optional(Type.Literal(true)),
  },
  STRICT,
)

const FormBody = Type.Object(
  {
    code: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9-]{0,40}$' }),
    kind: Type.String({ pattern: '^[a-z][a-z0-9-]{0,60}$' }),
    version: Version,
    subjects: Type.Array(Type.Union(SUBJECT_TYPES.map((type) => Type.Literal(type)))),
    sections: Type.Array(Section, { minItems: 1, maxItems: 60 }),
    provenance: Provenance,
  },
  STRICT,
)

const ListBody = Type.Object(
  {
    name: Code,
    version: Version,
    codes: Type.Array(
      Type.Object(
        {
          code: Code,
          compartment: Type.Optional(Compartment),
          from: Type.Optional(Day),
          to: Type.Optional(Day),
        },
        STRICT,
      ),
      { minItems: 1, maxItems: 2_000 },
    ),
    provenance: Provenance,
  },
  STRICT,
)

/** Sorts whose bodies are told apart by the lint, once they say what they are called and where they come from. */
const OTHERS = [
  ...['case-type', 'handoff', 'role', 'indicator'].map((sort) => of(sort, { code: Code })),
  ...['clock', 'rule', 'risk-suggestion', 'remark'].map((sort) => of(sort, { name: Code })),
  ...['kind', 'notice'].map((sort) => of(sort, { kind: Code })),
  of('process', { version: Version }),
]

function of(sort: string, named: Record<string, typeof Code | typeof Version>) {
  return piece(sort, Type.Object({ ...named, provenance: Provenance }))
}

function piece(sort: string, body: TSchema) {
  return Type.Object(
    {
      sort: Type.Literal(sort),
      name: Type.Optional(Code),
      version: Type.Optional(Version),
      body,
    },
    STRICT,
  )
}

/** A piece of the practice as it stands in a file. */
export const GivenPieceWire = Type.Unsafe<GivenPiece>(
  Type.Union([
    piece('form', FormBody),
    piece('code-list', ListBody),
    piece('words', Type.Record(Type.String(), Type.String({ maxLength: 2_000 }))),
    ...OTHERS,
  ]),
)
