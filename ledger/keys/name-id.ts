import { hash } from 'node:crypto'

/** The uuid v5 of a name within a namespace (a uuid): the same name always has the same id. */
export function nameId(namespace: string, name: string): string {
  const within = Buffer.from(namespace.replaceAll('-', ''), 'hex')
  const hex = hash('sha1', Buffer.concat([within, Buffer.from(name)]), 'hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
