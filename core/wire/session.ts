import Type, { type Static } from 'typebox'
import { Bytes, Ref, Sealed } from './words.ts'

/** A device's public key: ECDSA P-256, as WebCrypto exports it. Anything private is refused. */
export const PublicKey = Type.Object(
  {
    kty: Type.Literal('EC'),
    crv: Type.Literal('P-256'),
    x: Type.String({ minLength: 43, maxLength: 43, pattern: '^[A-Za-z0-9_-]+$' }),
    y: Type.String({ minLength: 43, maxLength: 43, pattern: '^[A-Za-z0-9_-]+$' }),
    ext: Type.Optional(Type.Boolean()),
    alg: Type.Optional(Type.Literal('ES256')),
    key_ops: Type.Optional(Type.Array(Type.Literal('verify'), { maxItems: 1 })),
  },
  { additionalProperties: false },
)
export type PublicKey = Static<typeof PublicKey>

export const AccountName = Type.String({ minLength: 1, maxLength: 100 })
export const Passphrase = Type.String({ minLength: 1, maxLength: 200 })

export const SignInBody = Type.Object(
  { account: AccountName, passphrase: Passphrase, deviceKey: PublicKey },
  { additionalProperties: false },
)
export type SignInBody = Static<typeof SignInBody>

/** The registered device and what it signs at its next refresh. The session itself is a cookie. */
export const DeviceAnswer = Type.Object({ device: Ref, challenge: Sealed })
export type DeviceAnswer = Static<typeof DeviceAnswer>

/** `signature`: by the device's key over the UTF-8 bytes of `refreshText`. */
export const RefreshBody = Type.Object(
  { device: Ref, signature: Bytes },
  { additionalProperties: false },
)
export type RefreshBody = Static<typeof RefreshBody>

/** What a device signs to refresh its session: never the same bytes as anything else it signs. */
export function refreshText(device: string, challenge: string): string {
  return `cwmis-refresh-v1\n${device}\n${challenge}\n`
}

/** Whoever knows the present one, or a one-time code, chooses a passphrase. */
export const PassphraseBody = Type.Object(
  {
    account: AccountName,
    passphrase: Passphrase,
    next: Type.String({ minLength: 15, maxLength: 200 }),
  },
  { additionalProperties: false },
)
export type PassphraseBody = Static<typeof PassphraseBody>

export const Done = Type.Object({ done: Type.Literal(true) })
export type Done = Static<typeof Done>

/** `code` was shown once on the console of a new system. */
export const FirstAdministratorBody = Type.Object(
  {
    code: Type.String({ minLength: 1, maxLength: 64 }),
    account: AccountName,
    name: Type.String({ minLength: 1, maxLength: 100 }),
    passphrase: Type.String({ minLength: 15, maxLength: 200 }),
  },
  { additionalProperties: false },
)
export type FirstAdministratorBody = Static<typeof FirstAdministratorBody>
