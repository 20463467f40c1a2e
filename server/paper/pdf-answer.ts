import { createHash } from 'node:crypto'
import type { PaperAnswer } from '@cwmis/core/wire/paper.ts'

/** A PDF as it travels, with the hash by which the same bytes are known again. */
export function pdfAnswer(name: string, bytes: Uint8Array): PaperAnswer {
  return {
    name,
    type: 'application/pdf',
    bytes: Buffer.from(bytes).toString('base64'),
    hash: createHash('sha256').update(bytes).digest('hex'),
  }
}
