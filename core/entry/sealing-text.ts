import type { Answers } from '../form/answer.ts'
import { canonical } from './canonical.ts'
import type { Header } from './header.ts'

/** The text of a header that is hashed. Its first line keeps it apart from everything else that is hashed or signed. */
export function headerText(header: Header): string {
  return `cwmis-header-v1\n${canonical(header)}`
}

/** The text of a bundle that is signed: its id and the SHA-256 of each header's text, lower-case hex, in order. */
export function bundleText(bundle: string, headerHashes: readonly string[]): string {
  return `cwmis-bundle-v1\n${bundle}\n${headerHashes.join('\n')}`
}

const COMMITMENT = Uint8Array.of(0)

/**
 * What the commitment of a part hashes, in order: a zero byte, the salt, the canonical text of the body.
 * With the salt erased nobody can guess the body from the commitment, and the header still verifies.
 */
export function commitmentPieces(
  salt: Uint8Array,
  body: Answers,
): readonly (Uint8Array | string)[] {
  return [COMMITMENT, salt, canonical(body)]
}
