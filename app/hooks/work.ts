import { openAccount } from '../machine.ts'
import { readWork } from '../work/read.ts'
import { type WorkRow, workRows } from '../work/rows.ts'
import { useLive, useNow } from './live.ts'

export type { WorkRow }

/** What only this person can do now, from what is on this device: danger first, then the law's limits, then promises. Undefined while first read. */
export function useWork(): readonly WorkRow[] | undefined {
  const now = useNow()
  const read = useLive(
    (store) => readWork(store, openAccount()),
    ['subjects', 'outbox', 'directory'],
    [],
  )
  return read ? workRows(read, new Date(now).toISOString()) : undefined
}
