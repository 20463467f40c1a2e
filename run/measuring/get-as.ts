import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'

/** One answer, as it came over the wire. */
export interface Got {
  status: number
  type: string
  headBytes: number
  body: Buffer
}

/** Asks as a person's browser opens an address, which `fetch` cannot: it says that it is a script. */
export async function getAs(
  address: string | URL,
  headers: Readonly<Record<string, string>> = {},
): Promise<Got> {
  const asked = get(address, { headers: { accept: 'text/html,*/*', ...headers } })
  const [answer]: IncomingMessage[] = await once(asked, 'response')
  if (!answer) throw new Error('no answer')
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  const { rawHeaders, statusCode = 0 } = answer
  // Between a name and its value, and after it, two bytes each.
  const headBytes = rawHeaders.join('').length + 2 * rawHeaders.length
  const type = answer.headers['content-type'] ?? ''
  return { status: statusCode, type, headBytes, body: Buffer.concat(chunks) }
}
