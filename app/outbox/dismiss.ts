import type { Store } from '../store/open.ts'
import { dropSendings, sendings } from '../store/sendings.ts'

/** Takes a refused bundle off the list; any other one stays. */
export async function dismiss(store: Store, bundle: string): Promise<void> {
  const refused = (await sendings(store)).filter(
    (sending) => sending.id === bundle && sending.state === 'refused',
  )
  await dropSendings(store, ordersOf(refused))
}

function ordersOf(sent: readonly { order?: number }[]): number[] {
  return sent.flatMap((sending) => (sending.order === undefined ? [] : [sending.order]))
}
