import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EnvironmentError, readEnvironment } from './env.ts'

describe('readEnvironment', () => {
  test('an empty environment gives the example on the embedded database', () => {
    expect(readEnvironment({})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      origin: 'http://127.0.0.1:8080',
      tls: undefined,
      dataDir: resolve('data'),
      database: { kind: 'embedded' },
      mode: 'example',
      partnerHosts: [],
      chromiumPath: undefined,
    })
  })

  test('hosts of partners are named one by one, as an address names them', () => {
    const hosts = { CWMIS_PARTNER_HOSTS: 'CRMS.example, b.example:8443,c.example:443,' }
    expect(readEnvironment(hosts).partnerHosts).toEqual([
      'crms.example',
      'b.example:8443',
      'c.example',
    ])
  })

  test('an outside database is live unless the example is asked for', () => {
    const outside = { DATABASE_URL: 'postgres://a:b@h/d' }
    expect(readEnvironment(outside).mode).toBe('live')
    expect(readEnvironment({ ...outside, CWMIS_MODE: 'example' }).mode).toBe('example')
    expect(readEnvironment({ CWMIS_MODE: 'live' }).mode).toBe('live')
  })

  test('a certificate makes the origin https, a given origin wins', () => {
    const tls = { TLS_CERT: 'c.pem', TLS_KEY: 'k.pem', HOST: '::1' }
    expect(readEnvironment(tls).origin).toBe('https://[::1]:8080')
    expect(readEnvironment({ ...tls, ORIGIN: 'https://cwmis.example/' }).origin).toBe(
      'https://cwmis.example',
    )
  })

  test.each([
    [{ CWMIS_MODUS: 'live' }, 'CWMIS_MODUS'],
    [{ CWMIS_PARTNER_HOSTS: 'https://a.example' }, 'CWMIS_PARTNER_HOSTS'],
    [{ CWMIS_PARTNER_HOSTS: '*.example' }, 'CWMIS_PARTNER_HOSTS'],
    [{ CWMIS_PARTNER_HOSTS: 'a.example/in' }, 'CWMIS_PARTNER_HOSTS'],
    [{ CWMIS_MODE: 'demo' }, 'CWMIS_MODE'],
    [{ PORT: '80a' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ ORIGIN: 'cwmis.example' }, 'ORIGIN'],
    [{ ORIGIN: 'https://cwmis.example/app' }, 'ORIGIN'],
    [{ TLS_CERT: 'c.pem' }, 'TLS_KEY'],
    [{ DATABASE_URL: 'mysql://h' }, 'DATABASE_URL'],
    [{ DATABASE_OWNER_URL: 'postgres://h/d' }, 'DATABASE_URL'],
  ])('refuses %j and names the variable', (env, name) => {
    expect(() => readEnvironment(env)).toThrow(EnvironmentError)
    expect(() => readEnvironment(env)).toThrow(name)
  })

  test('never repeats an address that may hold a password', () => {
    expect(() => readEnvironment({ DATABASE_URL: 'secret-word' })).not.toThrow('secret-word')
  })
})
