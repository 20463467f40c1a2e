import { generateKeyPairSync } from 'node:crypto'
import type { Sealer } from '@cwmis/core/entry/crypto.ts'
import type { Author } from '@cwmis/core/entry/header.ts'
import type { DirectoryAnswer } from '@cwmis/core/wire/house.ts'
import type { DeviceAnswer, PublicKey } from '@cwmis/core/wire/session.ts'
import { sealerFor } from '@cwmis/ledger/keys/crypto.ts'
import type { ExampleAccount } from '../start/accounts.ts'
import { openWire, type Wire } from './wire.ts'

/** A signed-in person at a device of their own, over one kept connection. */
export interface Client {
  author: Author
  /** The desk of the post they write from. */
  desk: string
  /** The place of their office. */
  place: string
  device: string
  sealer: Sealer
  wire: Wire
  /** The cookie's line. */
  headers: string
}

/** Signs in as `account` with a new device key, as a browser does. Throws when refused. */
export async function signIn(port: number, account: ExampleAccount): Promise<Client> {
  const wire = await openWire(port)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const deviceKey: PublicKey = { kty: 'EC', crv: 'P-256', x, y }
  const { account: name, passphrase } = account
  const entered = await wire.ask('POST', '/sign-in', {
    body: JSON.stringify({ account: name, passphrase, deviceKey }),
  })
  if (entered.status !== 200) throw new Error(`${name} could not sign in: ${entered.body}`)
  const { device }: DeviceAnswer = JSON.parse(entered.body)
  const headers = `cookie: ${entered.cookies[0]?.split(';')[0]}\r\n`
  const found = await wire.ask('GET', '/directory', { headers })
  const { me }: DirectoryAnswer = JSON.parse(found.body)
  const post = me.posts.find((held) => held.role === account.role)
  if (!post?.place) throw new Error(`${name} holds no post with a place as ${account.role}`)
  const author = { actor: me.actor, post: post.post, role: post.role }
  const { desk, place } = post
  return { author, desk, place, device, sealer: sealerFor(privateKey), wire, headers }
}
