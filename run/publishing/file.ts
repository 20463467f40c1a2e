import { readFileSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Standing } from '@cwmis/practice/publication/complete.ts'
import { exportForm } from '@cwmis/practice/xlsform/export.ts'
import { importForm } from '@cwmis/practice/xlsform/import/import.ts'
import { readSheets, WorkbookError } from '@cwmis/server/sheets/read.ts'
import { writeSheets } from '@cwmis/server/sheets/write.ts'

/** A file that is no proposal: missing, or of another shape. */
export class FileError extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'FileError'
  }
}

/** What a file proposes; `problems` name what of it is not supported, with sheet and row. */
export interface FilePieces {
  readonly title: string
  readonly pieces: readonly unknown[]
  readonly problems: readonly string[]
}

/** Reads a proposal from JSON or an XLSForm. @throws FileError */
export async function filePieces(
  file: string,
  { standing, today }: { readonly standing: Standing; readonly today: string },
): Promise<FilePieces> {
  const bytes = bytesOf(file)
  if (extname(file).toLowerCase() !== '.xlsx') return fromJson(file, bytes)
  try {
    const { content, messages } = standing
    const { pieces, problems } = importForm(await readSheets(bytes), { content, messages, today })
    const told = problems.map(({ sheet, row, what }) => `${sheet}, row ${row}: ${what}`)
    return { title: basename(file), pieces, problems: told }
  } catch (error) {
    if (error instanceof WorkbookError) throw new FileError(error.message)
    throw error
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new FileError(`The file ${file} cannot be read.`)
  }
}

function fromJson(file: string, bytes: Buffer): FilePieces {
  try {
    const read: unknown = JSON.parse(bytes.toString('utf8'))
    if (
      typeof read === 'object' &&
      read !== null &&
      'pieces' in read &&
      Array.isArray(read.pieces)
    ) {
      const title = 'title' in read && typeof read.title === 'string' ? read.title : basename(file)
      return { title, pieces: read.pieces, problems: [] }
    }
  } catch {
    throw new FileError(`${file} is no JSON.`)
  }
  throw new FileError(`${file} holds no list of pieces.`)
}

/** Writes the form in force (`F08`), or one of its versions (`F08@1`), as XLSForm. Gives the exit code. */
export async function writeForm(
  { content, messages }: Standing,
  code: string,
  target: string,
): Promise<number> {
  const form =
    indexContent(content).form(code) ?? content.forms.findLast((one) => one.code === code)
  if (form === undefined) throw new FileError(`There is no form ${code}.`)
  if (target === '') throw new FileError('Name the file to write.')
  const lists = content.codeLists.filter((list) => indexContent(content).list(list.name) === list)
  writeFileSync(target, await writeSheets(exportForm({ form, lists, messages })))
  return 0
}
