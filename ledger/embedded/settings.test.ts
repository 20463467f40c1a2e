import { expect, test } from 'vitest'
import { serverSettings } from './settings.ts'

const GIBIBYTE = 1024 ** 3
const wanted = { socketFolder: '/tmp/x', durable: true, memory: 8 * GIBIBYTE, room: 90 * GIBIBYTE }

test('a durable server keeps what it acknowledged and takes a bounded quarter of memory', () => {
  const settings = serverSettings(wanted)
  expect(settings).toContain('fsync=on')
  expect(settings).toContain('synchronous_commit=on')
  expect(settings).toContain('shared_buffers=1024MB')
  expect(serverSettings({ ...wanted, memory: GIBIBYTE })).toContain('shared_buffers=256MB')
})

test('a durable server has long rests between checkpoints, and a small disk is not filled by its log', () => {
  const size = (room: number) =>
    serverSettings({ ...wanted, room }).find((one) => one.startsWith('max_wal_size='))
  expect([size(90 * GIBIBYTE), size(16 * GIBIBYTE), size(GIBIBYTE)]).toEqual([
    'max_wal_size=4096MB',
    'max_wal_size=2048MB',
    'max_wal_size=1024MB',
  ])
})

test('a losable server still survives a killed process', () => {
  const settings = serverSettings({ ...wanted, durable: false })
  expect(settings).toContain('fsync=off')
  expect(settings).toContain('synchronous_commit=on')
})

test('every server is closed to the network and logs nothing of a person', () => {
  for (const durable of [true, false]) {
    const settings = serverSettings({ ...wanted, durable })
    expect(settings).toContain('listen_addresses=')
    expect(settings).toContain('unix_socket_permissions=0700')
    expect(settings).toContain('log_min_error_statement=panic')
    expect(settings).toContain('log_error_verbosity=terse')
  }
})
