import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Service directory entry of the tools of case management')

/** Code lists of the directory of services. */
export const SERVICE_LISTS = [
  codeList({ name: 'service-standing', provenance }, ['open', 'full', 'paused', 'closed']),
]
