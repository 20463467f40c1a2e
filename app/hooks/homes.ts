import type { HomeAnswer, HomeLine, HomesAnswer } from '@cwmis/core/wire/homes.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'

/** The homes one may see, asked of the office. */
export function useHomes(): Asked<HomeLine> {
  return useAsked('homes', () => theMachine().door.get<HomesAnswer>('/homes'))
}

/** Who lives in a home, as far as one may see them: one line, asked of the office. */
export function useResidents(home: string): Asked<HomeAnswer> {
  return useAsked(`home:${home}`, async () => {
    const answered = await theMachine().door.get<HomeAnswer>(`/homes/${home}`)
    return answered.ok ? { ok: true, body: { lines: [answered.body] } } : answered
  })
}
