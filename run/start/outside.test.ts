import { expect, test } from 'vitest'
import { connectionOf } from './outside.ts'
import { StartRefusal } from './refusal.ts'

test('reads an address, its password as meant', () => {
  expect(connectionOf('DATABASE_URL', 'postgres://cwmis_serve:a%2Fb@db:6432/cwmis')).toEqual({
    host: 'db',
    port: 6432,
    user: 'cwmis_serve',
    password: 'a/b',
    database: 'cwmis',
  })
})

test('takes the folder of a socket', () => {
  const found = connectionOf('DATABASE_URL', 'postgres://me:pw@localhost/cwmis?host=/run/pg')
  expect(found).toMatchObject({ host: '/run/pg', port: 5432 })
})

test.each([
  'postgres://localhost/cwmis',
  'postgres://me@localhost',
  'postgres://me@h/d?sslmode=require',
])('refuses %s with the name of the variable', (address) => {
  expect(() => connectionOf('DATABASE_URL', address)).toThrow(StartRefusal)
  expect(() => connectionOf('DATABASE_URL', address)).toThrow('DATABASE_URL')
})
