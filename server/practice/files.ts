import { indexContent } from '@cwmis/core/content-index.ts'
import type { PracticeFileBody, PracticeForm, PracticeLook } from '@cwmis/core/wire/practice.ts'
import type { Standing } from '@cwmis/practice/publication/complete.ts'
import { exportForm } from '@cwmis/practice/xlsform/export.ts'
import { importForm } from '@cwmis/practice/xlsform/import/import.ts'
import { readSheets, WorkbookError } from '../sheets/read.ts'
import { lookOver } from './desk.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a file comes to against the practice as it stands on `today`. Never throws for what somebody sent. */
export async function lookAtFile(
  standing: Standing,
  file: PracticeFileBody,
  today: string,
): Promise<PracticeLook> {
  const read = 'pieces' in file ? given(file.pieces) : await fromWorkbook(standing, file, today)
  const { problems, doubts, changes, touches } = lookOver(standing, read.pieces)
  const told = { problems: [...problems], doubts: [...doubts], changes: [...changes] }
  const pieces = [...read.pieces]
  const unsupported = [...read.unsupported]
  return { pieces, unsupported, ...told, touches: [...touches] }
}

interface Read {
  readonly pieces: readonly unknown[]
  readonly unsupported: readonly string[]
}

function given(pieces: readonly unknown[]): Read {
  return { pieces, unsupported: [] }
}

async function fromWorkbook(
  { content, messages }: Standing,
  { workbook }: Extract<PracticeFileBody, { workbook: string }>,
  today: string,
): Promise<Read> {
  try {
    const sheets = await readSheets(Buffer.from(workbook, 'base64'))
    const { pieces, problems } = importForm(sheets, { content, messages, today })
    const unsupported = problems.map(({ sheet, row, what }) => `${sheet}, row ${row}: ${what}`)
    return { pieces, unsupported }
  } catch (error) {
    if (error instanceof WorkbookError) return { pieces: [], unsupported: [error.message] }
    throw error
  }
}

/** A version of a form (`F08@2`) as an XLSForm workbook; null where it was never published. */
export async function formFile(standing: Standing, key: string): Promise<PracticeForm | null> {
  const { content, messages } = standing
  const index = indexContent(content)
  const form = index.form(key)
  if (form === null) return null
  const lists = content.codeLists.filter((list) => index.list(list.name) === list)
  const { writeSheets } = await import('../sheets/write.ts')
  const bytes = await writeSheets(exportForm({ form, lists, messages }))
  return { name: `${key}.xlsx`, type: XLSX, bytes: Buffer.from(bytes).toString('base64') }
}
