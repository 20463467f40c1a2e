import { generateKeyPairSync } from 'node:crypto'
import { openWire, type Wire } from '../../run/measuring/wire.ts'
import { PASSPHRASE, type Person } from '../kit/people.ts'

/** An administrator, signed in, who sets partners up by the doors. */
export interface Administrator {
  /** Posts to a door below `/exchange/v1/`: its status and answer. */
  readonly tell: (
    door: string,
    body: object,
  ) => Promise<{ readonly status: number; readonly said: Readonly<Record<string, unknown>> }>
  readonly leave: () => void
}

/** Signs an administrator in. */
export async function administratorAt(port: number, { account }: Person): Promise<Administrator> {
  const wire = await openWire(port)
  const headers = await cookieOf(wire, account)
  return {
    tell: async (door, body) => {
      const sent = { body: JSON.stringify(body), headers }
      const answer = await wire.ask('POST', `/exchange/v1/${door}`, sent)
      return { status: answer.status, said: JSON.parse(answer.body) }
    },
    leave: () => wire.close(),
  }
}

async function cookieOf(wire: Wire, account: string): Promise<string> {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const deviceKey = { kty: 'EC', crv: 'P-256', x, y }
  const body = JSON.stringify({ account, passphrase: PASSPHRASE, deviceKey })
  const { cookies } = await wire.ask('POST', '/sign-in', { body })
  return `cookie: ${cookies[0]?.split(';')[0] ?? ''}\r\n`
}

/** That the schools list who was away. */
export const AGREEMENT = {
  partner: 'education',
  flow: 'education-absence-listed',
  version: '1.0.0',
  mode: 'api',
  fields: ['school', 'asOf', 'rows[].lin', 'rows[].days'],
  basis: 'An invented agreement.',
  from: '2026-11-01',
  until: '2099-12-31',
}

/** What is wrong with a proposal, and the fields by which it is refused. */
export const WRONG: readonly [door: string, wrong: object, fields: readonly string[]][] = [
  ['addresses', { address: 'http://schools.example/in' }, ['body.address']],
  ['addresses', { address: 'https://schools.example/in' }, ['body.address']],
  ['addresses', { address: `https://${'a'.repeat(400)}.example` }, ['body.address']],
  ['agreements', { ...AGREEMENT, until: '2026-01-01' }, ['body.until']],
  [
    'agreements',
    { ...AGREEMENT, from: '9999-12-31', until: '9999-12-31' },
    ['body.from', 'body.until'],
  ],
  ['agreements', { ...AGREEMENT, flow: 'rumours' }, ['body.flow']],
  ['agreements', { ...AGREEMENT, fields: [...AGREEMENT.fields, 'name'] }, ['body.fields']],
  ['agreements', { ...AGREEMENT, basis: 'x'.repeat(301) }, ['body.basis']],
  ['agreements', { ...AGREEMENT, more: 1 }, ['body']],
  ['terms', { no: '999', until: '2030-01-01' }, ['body.until']],
  ['partners', { name: ' ', desk: '', address: null }, ['body.desk', 'body.name']],
]
