import type { FileForPartner, FileTaken, PartnerFiles } from '@cwmis/core/wire/exchange.ts'
import { base64Of } from '../device/base64.ts'
import { theMachine } from '../machine.ts'
import { type Asked, useAsked } from './lists.ts'
import { handOver } from './paper.ts'

/** What waits for a partner and which files passed, in one line; asked of the office. */
export function usePartnerFiles(partner: string): Asked<PartnerFiles> {
  return useAsked(`files:${partner}`, async () => {
    const answered = await theMachine().door.get<PartnerFiles>(`/exchange/v1/files/${partner}`)
    return answered.ok ? { ok: true, body: { lines: [answered.body] } } : answered
  })
}

/** What became of a file that was to be had: how many messages lie in it; none; or nobody answered. */
export type Had = { readonly messages: number } | 'none' | 'failed'

/** Has a file made of all that waits for a partner, or has one that was made (`id`) again, and hands it over. */
export async function takeFile(partner: string, id: string | null): Promise<Had> {
  const { door } = theMachine()
  const files = `/exchange/v1/files/${partner}`
  const answered = await (id === null
    ? door.post<FileForPartner>(`${files}/next`, {})
    : door.get<FileForPartner>(`${files}/${id}`))
  if (!answered.ok) return 'failed'
  const { file } = answered.body
  if (file === null) return 'none'
  handOver({ ...file, type: 'application/zip' })
  return { messages: file.messages }
}

/** What the office said of a file that was brought. `reasons`: codes, the file's own first, then `3 schema-broken`. */
export type Brought =
  | { readonly taken: FileTaken }
  | { readonly reasons: readonly string[]; readonly offline: boolean }

/** What one request may carry; base64 adds a third. */
const MOST_BYTES = 780_000

/** Brings a partner's signed file to the office, which takes all of it or nothing. */
export async function bringFile(partner: string, file: File): Promise<Brought> {
  if (file.size > MOST_BYTES) return { reasons: ['file-too-large'], offline: false }
  const bytes = base64Of(await file.arrayBuffer())
  const answered = await theMachine().door.post<FileTaken>(`/exchange/v1/files/${partner}`, {
    bytes,
  })
  if (answered.ok) return { taken: answered.body }
  return { reasons: answered.fields, offline: answered.offline }
}
