import Type, { type Static } from 'typebox'
import { Ref } from './words.ts'

/** The receipt of a message that was laid down: the same one however often the message comes. */
export const InboxAnswer = Type.Object({
  receipt: Type.String(),
  status: Type.Literal('accepted'),
  duplicate: Type.Boolean(),
})
export type InboxAnswer = Static<typeof InboxAnswer>

/** Whose files. */
export const PartnerPath = Type.Object({ partner: Type.String({ maxLength: 41 }) })

/** Which file of whom. */
export const PartnerFilePath = Type.Object({
  partner: Type.String({ maxLength: 41 }),
  file: Ref,
})

/** A signed file of a partner, base64. */
export const FileBody = Type.Object(
  { bytes: Type.String({ pattern: '^[A-Za-z0-9+/]*={0,2}$' }) },
  { additionalProperties: false },
)

/** The whole file was laid down: how many messages lie in it. */
export const FileTaken = Type.Object({
  id: Type.String(),
  duplicate: Type.Boolean(),
  messages: Type.Integer(),
})
export type FileTaken = Static<typeof FileTaken>

/** A file for a partner; null where nothing waits or it is not kept any more. */
export const FileForPartner = Type.Object({
  file: Type.Union([
    Type.Null(),
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      messages: Type.Integer(),
      /** Base64. */
      bytes: Type.String(),
    }),
  ]),
})
export type FileForPartner = Static<typeof FileForPartner>

/** How many messages wait for a partner, and its newest files both ways. Line 0 of its problems is the file itself. */
export const PartnerFiles = Type.Object({
  waiting: Type.Integer(),
  lines: Type.Array(
    Type.Object({
      id: Type.String(),
      direction: Type.Union([Type.Literal('in'), Type.Literal('out')]),
      at: Type.String(),
      state: Type.Union([
        Type.Literal('unread'),
        Type.Literal('taken'),
        Type.Literal('refused'),
        Type.Literal('made'),
      ]),
      messages: Type.Integer(),
      problems: Type.Array(Type.Object({ line: Type.Integer(), reason: Type.String() })),
    }),
  ),
})
export type PartnerFiles = Static<typeof PartnerFiles>
