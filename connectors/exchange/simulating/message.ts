import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { type Flow, wireType } from '@cwmis/core/exchange/flow.ts'

/** What a simulated partner tells: the flow, whose matter, when it happened, and what it says. */
export interface Said {
  readonly flow: string
  /** The matter: a business key, never a name. */
  readonly matter: string
  /** Its place in the line of the matter, from 1; null where order means nothing. */
  readonly sequence: number | null
  /** ISO 8601. */
  readonly time: string
  /** The hand-off that it answers. */
  readonly answers?: string | null
  readonly says: Envelope['data']
}

/** The message of a simulated partner, watermarked as a test. @throws RangeError for a flow it has not */
export function simulatedMessage(
  { flows, source }: { readonly flows: readonly Flow[]; readonly source: string },
  id: string,
  said: Said,
): Envelope {
  const flow = flows.find(({ code }) => code === said.flow)
  const version = flow?.versions[0]
  if (flow === undefined || version === undefined) throw new RangeError(`no flow ${said.flow}`)
  return {
    specversion: '1.0',
    id,
    source: `${source}simulated`,
    type: wireType(flow, version),
    subject: said.matter,
    time: said.time,
    dataschema: `urn:cwmis:schemas:${flow.code}/${version.version}`,
    datacontenttype: 'application/json',
    correlationid: said.answers ?? null,
    causationid: null,
    sequence: said.sequence === null ? null : String(said.sequence),
    partitionkey: said.matter,
    purpose: 'CHILD-PROT',
    legalbasis: flow.basis.source,
    sensitivity: flow.sensitivity,
    expirytime: null,
    testflag: true,
    data: said.says,
  }
}
