import { expect, test } from 'vitest'
import { fakeEntrance } from '../fixtures/fake-entrance.ts'
import { fakeHouse, fakeServer } from '../fixtures/fake-house.ts'

test('the first administrator needs the code and a passphrase worth the name', async () => {
  const server = await fakeServer(fakeHouse({}, fakeEntrance('none')))
  const post = (url: string, payload: object) => server.inject({ method: 'POST', url, payload })
  const body = {
    code: 'RIGHT',
    account: 'first',
    name: 'Amina',
    passphrase: 'four quiet blue herons',
  }
  expect((await post('/first-administrator', { ...body, code: 'WRONG' })).json().code).toBe(
    'code-refused',
  )
  const weak = await post('/first-administrator', { ...body, passphrase: 'passwordpassword1' })
  expect(weak.json().code).toBe('weak-passphrase')
  expect((await post('/first-administrator', body)).json()).toEqual({ done: true })
  for (let at = 0; at < 10; at += 1) await post('/first-administrator', { ...body, code: `G${at}` })
  expect((await post('/first-administrator', body)).json().code).toBe('too-many-attempts')
  await server.close()
})
