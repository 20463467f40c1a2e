import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readEnvironment } from '../env.ts'
import { findExample } from './house.ts'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function marked(mode: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cwmis-simulate-'))
  folders.push(folder)
  writeFileSync(join(folder, 'mode'), `${mode}\n`)
  return folder
}

test('partners are never simulated for real children, and not without a house', async () => {
  const find = (mode: string): Promise<unknown> =>
    findExample(readEnvironment({ DATA_DIR: marked(mode), PORT: '1' }))
  await expect(find('live')).rejects.toThrow('never for real ones')
  await expect(find('example')).rejects.toThrow('Run npm start first')
})
