import Type, { type Static } from 'typebox'

const ChannelName = Type.Union([Type.Literal('email'), Type.Literal('sms')])
const Hour = Type.Integer({ minimum: 0, maximum: 23 })

/** How the caller is written to outside the app, and when not: by their own choice. */
export const NoticeChoice = Type.Object(
  {
    channel: ChannelName,
    address: Type.String({ minLength: 3, maxLength: 200 }),
    quietFrom: Hour,
    quietTo: Hour,
  },
  { additionalProperties: false },
)
export type NoticeChoice = Static<typeof NoticeChoice>

/** `connected`: whether there is a way out at all, and if so whether it is one that only pretends. */
export const ChoicesAnswer = Type.Object({
  connected: Type.Union([Type.Literal('simulator'), Type.Literal('none')]),
  choices: Type.Array(NoticeChoice),
})
export type ChoicesAnswer = Static<typeof ChoicesAnswer>

/** A telephone number or an address of e-mail; null ends being written to that way. */
export const ChoiceBody = Type.Object(
  {
    channel: ChannelName,
    address: Type.Union([
      Type.String({ maxLength: 200, pattern: '^(\\+?[0-9]{9,15}|[^\\s@]{1,64}@[^\\s@]{3,128})$' }),
      Type.Null(),
    ]),
    quietFrom: Hour,
    quietTo: Hour,
  },
  { additionalProperties: false },
)
export type ChoiceBody = Static<typeof ChoiceBody>

const Count = Type.Integer({ minimum: 0 })

/** What was sent to people outside the app, by day: how many, never whom and never what about. */
export const SendingsAnswer = Type.Object({
  connected: ChoicesAnswer.properties.connected,
  choices: Type.Array(Type.Object({ channel: ChannelName, people: Count })),
  days: Type.Array(
    Type.Object({
      day: Type.String(),
      channel: ChannelName,
      sort: Type.Union([Type.Literal('digest'), Type.Literal('at-once')]),
      people: Count,
      sent: Count,
      waiting: Count,
      failed: Count,
    }),
  ),
})
export type SendingsAnswer = Static<typeof SendingsAnswer>
