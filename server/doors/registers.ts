import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { MapFile } from '@cwmis/core/wire/map.ts'
import {
  RegisterAnswer,
  RegisterFilePath,
  RegisterPage,
  RegisterPath,
} from '@cwmis/core/wire/registers.ts'
import Type from 'typebox'
import { type Call, door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'
import type { AskedRegister } from '../register-ports.ts'

/** `GET /registers/:register`: a view of the files the caller may list, worked out now. */
export const register = door({
  method: 'GET',
  url: '/registers/:register',
  access: 'signed-in',
  weight: 'read',
  summary: 'A register of the files the caller may list, or a month counted from them.',
  takes: Type.Object({ path: RegisterPath, query: RegisterPage }),
  answer: RegisterAnswer,
  handle: async ({ path, query }, call) => {
    const { tables, more } = await asked(call, { code: path.register, as: 'listed', ...query })
    return { body: { more, lines: tables } }
  },
})

/** `GET /register-files/:register/:sort`: the same as a file that says who read it and when. */
export const registerFile = door({
  method: 'GET',
  url: '/register-files/:register/:sort',
  access: 'signed-in',
  weight: 'read',
  summary: 'A register as a workbook (xlsx) or as text (csv), marked with its reader and the time.',
  takes: Type.Object({ path: RegisterFilePath, query: RegisterPage }),
  answer: MapFile,
  handle: async ({ path, query }, call) => {
    const { house } = call
    const read = await asked(call, { code: path.register, as: 'exported', ...query })
    const directory = await house.books.directory(sessionOf(call))
    const { registerFileOf } = await import('../paper/register-file.ts')
    const { mode, say } = house
    const making = { ...read, directory, example: mode === 'example', now: house.now(), say }
    return { body: await registerFileOf(path.sort, making, house.places) }
  },
})

interface Asking extends Pick<AskedRegister, 'code' | 'as'> {
  readonly month?: string
  readonly of?: string
}

async function asked(call: Call, { code, as, month, of }: Asking) {
  const now = dateOf(isoOf(call.house.now())).slice(0, 7)
  const question = { code, as, month: month ?? now, of: of ?? null }
  const read = await call.house.books.register(sessionOf(call), question)
  if (read === null) throw new Refusal('not-found')
  return { ...read, month: question.month }
}
