import type {
  ServiceBody,
  ServiceKept,
  ServiceListed,
  ServiceRefusal,
  ServicesAnswer,
} from '@cwmis/core/wire/services.ts'
import { useState } from 'preact/hooks'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** The directory of services, asked of the office; `keeps`: one may add to it. */
export function useServices(): Asked<ServiceListed> & { readonly keeps: boolean } {
  return useLines('/services')
}

/** How one line of the directory stood from change to change, newest first. */
export function useServiceHistory(id: string): Asked<ServiceListed> {
  return useLines(`/services/${id}`)
}

function useLines(path: string): Asked<ServiceListed> & { readonly keeps: boolean } {
  const [keeps, setKeeps] = useState(false)
  const asked = useAsked(path, async () => {
    const answered = await theMachine().door.get<ServicesAnswer>(path)
    if (answered.ok) setKeeps(answered.body.keeps)
    return answered
  })
  return { ...asked, keeps }
}

/** How keeping a line stands; `failed`: the office did not answer, else why it was not kept. */
export type KeepingService = 'idle' | 'asking' | 'failed' | ServiceRefusal

/** Keeps a line of the directory at the office: a table of offices is not written offline. */
export function useKeepService(): {
  readonly is: KeepingService
  readonly keep: (line: ServiceBody) => Promise<boolean>
} {
  const [is, setIs] = useState<KeepingService>('idle')
  async function keep(line: ServiceBody): Promise<boolean> {
    setIs('asking')
    const answered = await theMachine().door.post<ServiceKept>('/services', line)
    const refused = answered.ok ? answered.body.refused : 'failed'
    setIs(refused ?? 'idle')
    return refused === undefined
  }
  return { is, keep }
}
