import { expect, test } from 'vitest'
import { readSheets, WorkbookError } from './read.ts'
import { writeSheets } from './write.ts'

const BOOK = [
  {
    name: 'survey',
    rows: [
      ['type', 'name', 'label'],
      ['text', 'note', 'Ünïcode & <tags>'],
      ['integer', '', '007'],
    ],
  },
  { name: 'choices', rows: [['list_name', 'name']] },
]

test('what is written is read again, cell by cell, as text', async () => {
  expect(await readSheets(await writeSheets(BOOK))).toEqual(BOOK)
})

test('what is no workbook is refused by name', async () => {
  await expect(readSheets(Buffer.from('type,name,label'))).rejects.toThrow(WorkbookError)
  const broken = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(400, 7)])
  await expect(readSheets(broken)).rejects.toThrow(WorkbookError)
  await expect(readSheets(Buffer.alloc(2_000_001))).rejects.toThrow(/2 MB/)
})
