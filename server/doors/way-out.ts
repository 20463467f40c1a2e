import type { SendingsAnswer } from '@cwmis/core/wire/notices.ts'
import type { House } from '../house.ts'

/** By what messages leave the house: the example has a simulator, real work no gateway yet. */
export function wayOut({ mode }: Pick<House, 'mode'>): SendingsAnswer['connected'] {
  return mode === 'example' ? 'simulator' : 'none'
}
