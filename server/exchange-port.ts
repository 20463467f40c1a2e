import type { Refusal as NotTaken } from '@cwmis/core/exchange/refusal.ts'

/** A message at the door: the partner the address names, what its headers say of the signature, its bytes as text. */
export interface MessageAtDoor {
  readonly partner: string
  readonly signed: {
    readonly id: string | undefined
    readonly timestamp: string | undefined
    readonly signature: string | undefined
  }
  readonly body: string
}

/** Takes partners' messages in. */
export interface Inbox {
  readonly receive: (
    message: MessageAtDoor,
  ) => Promise<
    { readonly receipt: string; readonly duplicate: boolean } | { readonly refusal: NotTaken }
  >
}
