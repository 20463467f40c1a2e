import type { RegisterTable } from '@cwmis/core/register/definition.ts'
import type { MapFile } from '@cwmis/core/wire/map.ts'
import type { RegisterAnswer } from '@cwmis/core/wire/registers.ts'
import { useState } from 'preact/hooks'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'
import { handOver, type Saving } from './paper.ts'

/** Which register, of which month (`YYYY-MM`) and whose; `of` empty: the reader's own. */
export interface RegisterAsked {
  readonly code: string
  readonly month: string
  readonly of: string
}

/** The tables of a register, worked out by the office now. `more`: it holds more lines than are shown. */
export function useRegister(
  asked: RegisterAsked,
): Asked<RegisterTable> & { readonly isMore: boolean } {
  const [isMore, setMore] = useState(false)
  const path = `/registers/${asked.code}${queryOf(asked)}`
  const lines = useAsked(path, async () => {
    const answered = await theMachine().door.get<RegisterAnswer>(path)
    if (answered.ok) setMore(answered.body.more)
    return answered
  })
  return { ...lines, isMore }
}

/** Asks the office for the register as a file and hands it to the reader. */
export function useRegisterFile(): {
  readonly is: Saving
  readonly save: (asked: RegisterAsked, sort: 'xlsx' | 'csv') => Promise<void>
} {
  const [is, setIs] = useState<Saving>('idle')
  async function save(asked: RegisterAsked, sort: 'xlsx' | 'csv'): Promise<void> {
    setIs('asking')
    const path = `/register-files/${asked.code}/${sort}${queryOf(asked)}`
    const answered = await theMachine().door.get<MapFile>(path)
    if (answered.ok) handOver(answered.body)
    setIs(answered.ok ? 'idle' : 'failed')
  }
  return { is, save }
}

function queryOf({ month, of }: RegisterAsked): string {
  return of === '' ? `?month=${month}` : `?month=${month}&of=${of}`
}
