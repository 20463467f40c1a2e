import type { Settings } from '../env.ts'
import { whenAskedToStop } from '../stopping.ts'
import { type HouseOptions, startHouse } from './house.ts'

/** So often within `WINDOW_MS` the database is brought up again; after that something is wrong with it. */
const MOST = 3
const WINDOW_MS = 10 * 60_000

/** Whether somebody asked for the end. */
interface Asked {
  yet: boolean
  ever: Promise<undefined>
}

/**
 * Keeps a house running until it is asked to stop. If its database ends although nobody asked, the
 * whole house is ended in order and brought up again, a few times; meanwhile nobody is answered.
 * Gives the exit code.
 * @throws when the first start fails
 */
export async function superviseHouse(settings: Settings, options: HouseOptions): Promise<number> {
  const asked = listen(options.say)
  const losses: number[] = []
  let house = await startHouse(settings, options)
  while (!asked.yet) {
    const reason = await Promise.race([asked.ever, house.database.lost])
    if (reason === undefined) break
    options.say(`The database ended by itself (${reason}). Starting again ...`)
    await house.closing.all()
    losses.push(Date.now())
    if (losses.filter((at) => at > Date.now() - WINDOW_MS).length > MOST) {
      options.say('The database keeps ending: look into postgres.log in the data folder.')
      return 1
    }
    house = await startHouse(house.settings, options)
  }
  await house.closing.all()
  options.say('Stopped.')
  return 0
}

function listen(say: HouseOptions['say']): Asked {
  const asked: Asked = { yet: false, ever: new Promise(() => {}) }
  asked.ever = new Promise((resolve) => {
    whenAskedToStop((reason) => {
      asked.yet = true
      say(`Stopping (${reason}) ...`)
      resolve(undefined)
    })
  })
  return asked
}
