import { expect, test } from 'vitest'
import { ROLES } from '../roles/index.ts'
import { exerciseOf } from './exercise.ts'
import { WANTED_CHILD } from './files.ts'

const NOW = Date.parse('2026-11-20T09:00:00.000Z')
const villages = [{ id: '120.280.1849.9127.57217', name: 'Kibo' }]
const signingIn = ROLES.filter((role) => role.signsIn)

function exerciseFor(role: string) {
  return exerciseOf({ learner: { name: 'Nobody Real', role, place: '120' }, now: NOW, villages })
}

test.each(signingIn.map(({ code, reads }) => [code, reads] as const))(
  'Should give %s an exercise of their own, with files wherever their role reads any',
  (role, reads) => {
    const { me, files } = exerciseFor(role)
    expect(me).toMatchObject({ name: 'Nobody Real', role, place: '120' })
    const shown = files.filter(({ shows }) => shows.length > 0)
    expect(shown.length > 0).toBe(reads.length > 0)
    for (const { shows } of shown) for (const type of shows) expect(reads).toContain(type)
  },
)

test('Should name nobody as if they were real: every child and every colleague is called an exercise', () => {
  for (const { code } of signingIn) {
    const { files, people } = exerciseFor(code)
    const text = JSON.stringify(files.map(({ steps }) => steps.map(({ entries }) => entries)))
    expect(files.length === 0 || text.includes('Exercise ')).toBe(true)
    const invented = people.filter(({ account }) => account !== 'helpline')
    const named = invented.filter(({ name }) => name.startsWith('Exercise '))
    expect(named.length).toBeGreaterThanOrEqual(invented.length - 1)
  }
})

test('Should give the same files again for the same wish, whoever asks', () => {
  expect(exerciseFor('CDO')).toEqual(exerciseFor('CDO'))
  expect(JSON.stringify(exerciseFor('CFPU'))).toContain(WANTED_CHILD)
})

test('Should write nothing after now', () => {
  const steps = exerciseFor('PSWO').files.flatMap((file) => file.steps)
  expect(steps.length).toBeGreaterThan(10)
  expect(steps.every((step) => step.recordedAt <= NOW)).toBe(true)
})
