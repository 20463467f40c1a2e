/** Which addresses a partner may have here. */
export interface Reachable {
  /** Hosts of the house's settings, `host` or `host:port`. */
  readonly hosts: readonly string[]
  readonly mode: 'example' | 'live'
}

/** This computer, to train with simulated partners: for invented children alone, and unencrypted there alone. */
const HERE = ['127.0.0.1', 'localhost', '[::1]']

/** May a partner be reached there? An https address of a listed host, that carries no name, password or fragment. */
export function mayBeReached(address: string, { hosts, mode }: Reachable): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, hostname, username, password, hash } = new URL(address)
  if (username !== '' || password !== '' || hash !== '' || /\s/.test(address)) return false
  if (mode === 'example' && HERE.includes(hostname)) return /^https?:$/.test(protocol)
  return protocol === 'https:' && hosts.includes(host)
}
