import { createServer } from 'node:net'
import type { Settings } from '../env.ts'
import { StartRefusal } from './refusal.ts'

/**
 * The settings with a port that can be listened on: looked at before anything is started,
 * and for port 0 chosen, so that the address is known from the beginning.
 * @throws StartRefusal when it cannot be had
 */
export async function withFreePort(settings: Settings): Promise<Settings> {
  const port = await tryPort(settings)
  const origin = settings.port === 0 ? settings.origin.replace(/:0$/, `:${port}`) : settings.origin
  return { ...settings, port, origin }
}

/** Any port that is free now. */
export function freePort(host: string): Promise<number> {
  return tryPort({ host, port: 0 })
}

function tryPort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<number> {
  return new Promise((resolve, reject) => {
    const trial = createServer()
    trial.once('error', (error) => reject(portRefusal(error, { host, port })))
    trial.listen({ host, port, exclusive: true }, () => {
      const address = trial.address()
      const taken = typeof address === 'object' && address ? address.port : port
      trial.close(() => resolve(taken))
    })
  })
}

/** The sentence for an address that could not be listened on; any other error as it came. */
export function portRefusal(error: Error, { host, port }: Pick<Settings, 'host' | 'port'>): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new StartRefusal(
      `Port ${port} on ${host} is already in use: stop the program that uses it, or set PORT to another number.`,
    )
  }
  if (code === 'EACCES') {
    return new StartRefusal(
      `This account may not use port ${port}: set PORT to a number above 1023.`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartRefusal(`This machine has no address ${host}: set HOST to one it has.`)
  }
  return error
}
