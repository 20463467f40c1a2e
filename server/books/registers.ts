import { readRegister } from '@cwmis/ledger/read/registers.ts'
import { REGISTERS } from '@cwmis/practice/registers/index.ts'
import type { RegisterBooks } from '../register-ports.ts'
import type { Shelf } from './books.ts'

/** Registers and generated tools, worked out under the reader's own access. */
export function registersOf(shelf: Shelf): RegisterBooks {
  return {
    register: async ({ token }, { code, ...asked }) => {
      const register = REGISTERS.find((one) => one.code === code)
      if (register === undefined) return null
      const reader = { token, purpose: 'casework', door: 'registers' } as const
      const read = await readRegister(shelf.ledger, shelf.content, { reader, register, ...asked })
      return read === null ? null : { ...read, register }
    },
  }
}
