import type { Header } from '@cwmis/core/entry/header.ts'
import { headerText } from '@cwmis/core/entry/sealing-text.ts'

const texts = new WeakMap<Header, string>()

/** The signed text of a header, made once while the header is in hand. */
export function textOfHeader(header: Header): string {
  const known = texts.get(header)
  if (known !== undefined) return known
  const text = headerText(header)
  texts.set(header, text)
  return text
}
