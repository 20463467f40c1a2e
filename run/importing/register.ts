import type { Reason, RefusalCode, RegisterRow } from '@cwmis/connectors/register/columns.ts'
import type { FileLook } from '@cwmis/connectors/register/decode.ts'
import { type Mapped, mapRow, type Surroundings } from '@cwmis/connectors/register/mapping.ts'
import { type ReadLine, readRegister } from '@cwmis/connectors/register/read.ts'
import { Repeats } from '@cwmis/connectors/register/repeats.ts'

/** What became of a line in the reading: a report to be made with its reasons, or refused. */
export type Taken =
  | {
      readonly line: ReadLine
      readonly row: RegisterRow
      readonly mapped: Mapped
      readonly reasons: readonly Reason[]
    }
  | { readonly line: ReadLine; readonly refused: RefusalCode }

/** Reads and maps a register line by line; nothing is written anywhere. */
export async function* takeLines(
  file: string,
  look: FileLook,
  around: Surroundings,
): AsyncGenerator<Taken> {
  const repeats = new Repeats()
  for await (const line of readRegister(file, look)) yield take(line, around, repeats)
}

function take(line: ReadLine, around: Surroundings, repeats: Repeats): Taken {
  if (line.row === null) return { line, refused: 'not-a-row' }
  const mapping = mapRow(line.row, around)
  if ('refused' in mapping) return { line, refused: mapping.refused }
  const replaced: Reason[] = line.replaced ? [{ column: 'row', code: 'characters-replaced' }] : []
  const reasons = [...mapping.mapped.reasons, ...repeats.see(line.row, line.identity), ...replaced]
  return { line, row: line.row, mapped: mapping.mapped, reasons }
}
