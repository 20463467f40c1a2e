import { randomBytes } from 'node:crypto'
import { readOrMake } from '@cwmis/ledger/keys/key-file.ts'
import type { DoorKeys } from '@cwmis/server/house.ts'

/** The keys of the doors, made at the first start and kept (0600) in the keys folder. */
export function loadDoorKeys(folder: string): DoorKeys {
  const stored = readOrMake(folder, 'doors.json', () => ({
    cookie: made(),
    challenge: made(),
    names: made(),
  }))
  const status = readOrMake(folder, 'status-token.json', () => ({
    token: randomBytes(32).toString('base64url'),
  }))
  return {
    cookie: read(stored.cookie),
    challenge: read(stored.challenge),
    names: read(stored.names),
    status: status.token,
  }
}

function made(): string {
  return randomBytes(32).toString('base64')
}

function read(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}
