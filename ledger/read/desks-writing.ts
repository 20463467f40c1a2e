import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import { instantOf } from '@cwmis/core/time/instant.ts'
import type { Ledger } from '../ledger.ts'
import { look, type Reader } from './reader.ts'

/** What is to be written, and in which compartment one must read for it. */
interface Work {
  readonly kind: string
  readonly compartment: Compartment
}

/**
 * The reader, and their desks at which they may do this work now.
 * @throws SessionOverError
 */
export function desksWriting(
  ledger: Ledger,
  content: Content,
  { reader, kind, compartment }: Work & { readonly reader: Reader },
): Promise<{ readonly actor: string; readonly desks: readonly string[] }> {
  return look(ledger, { reader, statements: [] }, ({ actor, posts, now }) => {
    const held = posts.filter(({ role, until }) => {
      const known = indexContent(content).role(role)
      const stands = until === null || instantOf(now) < instantOf(until)
      return stands && known?.writes.includes(kind) && known.compartments.includes(compartment)
    })
    const desks = [...new Set(held.map(({ desk }) => desk))]
    return { answer: { actor: actor.actor, desks }, subjects: [], outcome: 'desks', more: { kind } }
  })
}
