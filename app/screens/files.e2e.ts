import { afterAll, beforeAll, describe } from 'vitest'
import { lookAtEvery, openShow, type Show } from '../../tests/kit/every-state.ts'
import { SCREENS } from './index.ts'

let show: Show

beforeAll(async () => {
  show = await openShow()
}, 300_000)

afterAll(() => show?.close())

describe.each(['/cases', '/children'])('every screen below %s in every state', (place) => {
  lookAtEvery(
    SCREENS.filter(({ route }) => route === place || route.startsWith(`${place}/`)),
    () => show,
  )
})
