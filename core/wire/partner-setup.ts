import Type, { type Static } from 'typebox'
import { Ref } from './words.ts'

const STRICT = { additionalProperties: false }
const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Partner = Type.String({ pattern: '^[a-z][a-z0-9-]{0,40}$', maxLength: 41 })
const Address = Type.String({ minLength: 1, maxLength: 300 })
const Code = Type.String({ minLength: 1, maxLength: 80 })
const No = Type.String({ pattern: '^[0-9]{1,15}$' })

/** How a flow passes: by line, in signed files alone, or by hand, so that no machine takes or sends it. */
export const FlowMode = Type.Union([
  Type.Literal('api'),
  Type.Literal('batch'),
  Type.Literal('hand'),
])
export type FlowMode = Static<typeof FlowMode>

/** A new partner: the connector it speaks by, its desk in this house, where it is reached (null: nowhere yet). */
export const NewPartnerBody = Type.Object(
  {
    partner: Partner,
    name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
    desk: Ref,
    address: Type.Union([Address, Type.Null()]),
  },
  STRICT,
)
export type NewPartnerBody = Static<typeof NewPartnerBody>

/** Another address of a partner; null: it is reached nowhere. */
export const NewAddressBody = Type.Object(
  { partner: Partner, address: Type.Union([Address, Type.Null()]) },
  STRICT,
)
export type NewAddressBody = Static<typeof NewAddressBody>

/** What may pass by a flow: which fields, by which law or consent, from the first day to the last (Kampala). */
export const NewAgreementBody = Type.Object(
  {
    partner: Partner,
    flow: Code,
    version: Type.String({ maxLength: 20 }),
    mode: FlowMode,
    fields: Type.Array(Code, { maxItems: 100 }),
    basis: Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' }),
    from: Day,
    until: Day,
  },
  STRICT,
)
export type NewAgreementBody = Static<typeof NewAgreementBody>

/** A later last day (Kampala) of an agreement. */
export const LongerBody = Type.Object({ partner: Partner, no: No, until: Day }, STRICT)
export type LongerBody = Static<typeof LongerBody>

/** What an administrator says to a proposal: another one's agreement, or that it is not to be. */
export const SetupAnswerBody = Type.Object(
  {
    no: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }),
    answer: Type.Union([Type.Literal('agree'), Type.Literal('refuse')]),
  },
  STRICT,
)
export type SetupAnswerBody = Static<typeof SetupAnswerBody>

const REFUSALS = [
  'not-there',
  'already-settled',
  'own-proposal',
  'already-there',
  'no-such-desk',
  'overlaps',
  'not-later',
  'no-longer-holds',
] as const
export type SetupRefusal = (typeof REFUSALS)[number]

/** The number of the proposal, a new partner's first key (told this once), or why nothing was changed. */
export const SetupChanged = Type.Object({
  no: Type.Optional(Type.Integer()),
  secret: Type.Optional(Type.String()),
  refused: Type.Optional(
    Type.Unsafe<SetupRefusal>(Type.Union(REFUSALS.map((refusal) => Type.Literal(refusal)))),
  ),
})
export type SetupChanged = Static<typeof SetupChanged>

const Text = Type.String()
const MaybeText = Type.Union([Text, Type.Null()])

/** What is proposed for a partner: what its sort asks for, the rest is absent. Instants in ISO 8601 UTC. */
export const Proposed = Type.Object({
  name: Type.Optional(Text),
  desk: Type.Optional(Text),
  role: Type.Optional(Text),
  address: Type.Optional(MaybeText),
  no: Type.Optional(Text),
  flow: Type.Optional(Text),
  version: Type.Optional(Text),
  mode: Type.Optional(FlowMode),
  fields: Type.Optional(Type.Array(Text)),
  basis: Type.Optional(Text),
  since: Type.Optional(Text),
  until: Type.Optional(Text),
})
export type Proposed = Static<typeof Proposed>

export const SetupSort = Type.Union([
  Type.Literal('partner'),
  Type.Literal('address'),
  Type.Literal('agreement'),
  Type.Literal('longer'),
])
export type SetupSort = Static<typeof SetupSort>

/** A proposal and what became of it. */
export const SetupLine = Type.Object({
  no: Type.Integer(),
  partner: Text,
  sort: SetupSort,
  what: Proposed,
  by: Text,
  mine: Type.Boolean(),
  at: Text,
  state: Type.Union([Type.Literal('waiting'), Type.Literal('agreed'), Type.Literal('refused')]),
  settledBy: MaybeText,
})
export type SetupLine = Static<typeof SetupLine>

/** What may be proposed: each connector with its flows, their versions and fields. */
export const Offer = Type.Object({
  partner: Text,
  known: Type.Boolean(),
  flows: Type.Array(
    Type.Object({
      flow: Text,
      direction: Type.Union([Type.Literal('in'), Type.Literal('out')]),
      basis: Text,
      versions: Type.Array(
        Type.Object({ version: Text, fields: Type.Array(Text), needed: Type.Array(Text) }),
      ),
    }),
  ),
})
export type Offer = Static<typeof Offer>

/** Everything an administrator sets partners up by. `hosts`: the only ones an address may name. */
export const PartnerSetup = Type.Object({
  proposals: Type.Array(SetupLine),
  offers: Type.Array(Offer),
  hosts: Type.Array(Text),
})
export type PartnerSetup = Static<typeof PartnerSetup>

/** The one line there is. */
export const PartnerSetupAnswer = Type.Object({ lines: Type.Array(PartnerSetup) })
export type PartnerSetupAnswer = Static<typeof PartnerSetupAnswer>
