import { FILE_REFUSALS, REFUSALS } from '@cwmis/core/exchange/refusal.ts'
import {
  FileBody,
  FileForPartner,
  FileTaken,
  PartnerFilePath,
  PartnerFiles,
  PartnerPath,
} from '@cwmis/core/wire/exchange.ts'
import Type from 'typebox'
import { mayAdminister } from '../administering.ts'
import { door, sessionOf } from '../door.ts'
import type { FileDesk } from '../exchange-port.ts'
import { Refusal } from '../problem/refusal.ts'
import { codeOf } from './inbox.ts'

/**
 * `POST /exchange/v1/files/:partner`: a signed file of messages, taken whole or not at all. Whoever administers uploads
 * what a partner gave on a stick; the partner may bring it itself, for the file carries its signature.
 */
export const bringFile = door({
  method: 'POST',
  url: '/exchange/v1/files/:partner',
  access: 'anybody',
  weight: 'write',
  summary: 'Takes in a signed file of messages of a partner, once, whole or not at all.',
  takes: Type.Object({ path: PartnerPath, body: FileBody }),
  answer: FileTaken,
  handle: async ({ path, body }, call) => {
    if (call.session !== null) await mayAdminister(call)
    const { files } = call.house.exchange ?? {}
    if (files === undefined) throw new Refusal('message-unsigned')
    const by = call.session?.actor ?? null
    const taken = await files.receive({ partner: path.partner, bytes: body.bytes, by })
    if ('refusal' in taken) throw refusalOf(taken, by)
    return { status: taken.duplicate ? 200 : 202, body: taken }
  },
})

type Refused = Extract<Awaited<ReturnType<FileDesk['receive']>>, { readonly lines: unknown }>

/** Whoever is not known by a key or a post learns no more than that; else the reason, and each line's. */
function refusalOf({ refusal, lines }: Refused, by: string | null): Refusal {
  const status = { ...REFUSALS, ...FILE_REFUSALS }[refusal]
  if (status === 401 && by === null) return new Refusal(codeOf(status))
  const named = lines.map(({ line, reason }) => `${String(line)} ${reason}`)
  return new Refusal(status === 401 ? 'message-refused' : codeOf(status), {
    fields: [refusal, ...named],
    ...(status === 429 ? { retryAfter: 60 } : {}),
  })
}

/** `GET /exchange/v1/files/:partner`: the newest files of a partner and how many messages wait for it. */
export const partnerFiles = door({
  method: 'GET',
  url: '/exchange/v1/files/:partner',
  access: 'administrator',
  summary: 'Files in and out of a partner with what became of them, for administrators.',
  takes: Type.Object({ path: PartnerPath }),
  answer: PartnerFiles,
  handle: async ({ path }, call) => {
    await mayAdminister(call)
    const listed = await call.house.exchange?.files?.list(path.partner)
    return { body: listed ?? { waiting: 0, lines: [] } }
  },
})

/** `POST /exchange/v1/files/:partner/next`: everything that waits for a partner as one signed file; it counts as sent. */
export const makeFile = door({
  method: 'POST',
  url: '/exchange/v1/files/:partner/next',
  access: 'administrator',
  weight: 'write',
  summary: 'Makes a signed file of all that waits for a partner, for administrators.',
  takes: Type.Object({ path: PartnerPath }),
  answer: FileForPartner,
  handle: async ({ path }, call) => {
    await mayAdminister(call)
    const { actor } = sessionOf(call)
    const made = await call.house.exchange?.files?.make({ partner: path.partner, actor })
    return { body: { file: made ?? null } }
  },
})

/** `GET /exchange/v1/files/:partner/:file`: a file that was made before, the same bytes. */
export const fileAgain = door({
  method: 'GET',
  url: '/exchange/v1/files/:partner/:file',
  access: 'administrator',
  weight: 'write',
  summary: 'A file that was made for a partner before, for administrators.',
  takes: Type.Object({ path: PartnerFilePath }),
  answer: FileForPartner,
  handle: async ({ path }, call) => {
    await mayAdminister(call)
    const { actor } = sessionOf(call)
    const { partner, file: id } = path
    const found = await call.house.exchange?.files?.again({ partner, actor, id })
    return { body: { file: found ?? null } }
  },
})
