import { Refusal } from './refusal.ts'

/** What a schema says about input it refuses. */
interface Complaint {
  readonly schemaPath: string
}

/**
 * The refusal for input that a door's schema does not allow. Fields are named by the schema,
 * never by what was sent. An address that cannot exist is answered like one that does not.
 */
export function inputRefusal(complaints: readonly Complaint[]): Refusal {
  const fields = [...new Set(complaints.map((complaint) => fieldOf(complaint.schemaPath)))]
  if (fields.some((field) => field.startsWith('path'))) return new Refusal('not-found')
  const inQuery = fields.some((field) => field.startsWith('query'))
  return new Refusal(inQuery ? 'malformed-address' : 'malformed-body', { fields })
}

/** `#/properties/body/properties/manifest/items/properties/stamp` → `body.manifest.stamp` */
function fieldOf(schemaPath: string): string {
  const steps = [...schemaPath.matchAll(/\/properties\/([^/]+)/g)].map((found) => found[1])
  return steps.join('.')
}
