import type { PaperAnswer, PaperSending } from '@cwmis/core/wire/paper.ts'
import type { SheetName } from '@cwmis/practice/paper/sheet.ts'
import { useState } from 'preact/hooks'
import { handFile } from '../device/hand-file.ts'
import { theMachine } from '../machine.ts'

/** What a paper is asked for with: its subject's id, why, and whether the child's own words may stand on it. */
export interface PaperAsked {
  readonly sheet: SheetName
  readonly id: string
  readonly purpose: string
  readonly ownWords: boolean
}

/** How asking for a paper stands; `failed`: there was none to be had. */
export type Saving = 'idle' | 'asking' | 'failed'

/** A paper as a PDF of the office, where it answers. */
export function askPaper({ sheet, id, purpose, ownWords }: PaperAsked) {
  const words = ownWords ? '&words=shown' : ''
  const path = `/paper/${sheet}/${id}?purpose=${purpose}${words}`
  return theMachine().door.get<PaperAnswer>(path)
}

/** Has the office send the report to a court that was made, where an officer's entry says so, and asks how far it is. */
export function askSending(id: string) {
  return theMachine().door.post<PaperSending>(`/paper/court-report/${id}/sending`, {})
}

/** Asks the office for a paper as a PDF and hands it to the reader as a file. `failed`: there was none to be had. */
export function usePaper(): {
  readonly is: Saving
  readonly save: (asked: PaperAsked) => Promise<void>
} {
  const [is, setIs] = useState<Saving>('idle')
  async function save(asked: PaperAsked): Promise<void> {
    setIs('asking')
    const answered = await askPaper(asked)
    if (answered.ok) handOver(answered.body)
    setIs(answered.ok ? 'idle' : 'failed')
  }
  return { is, save }
}

/** Hands a file to the reader; its bytes come as base64. */
export function handOver({
  name,
  type,
  bytes,
}: {
  readonly name: string
  readonly type: string
  readonly bytes: string
}): void {
  handFile(name, new Blob([bytesOf(bytes)], { type }))
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
