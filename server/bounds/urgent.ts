/** More bundles than these come from a device that catches up, and wait their turn like all work. */
const MOST_BUNDLES = 5
/** Answers of the report form to "still in danger?" that count as an emergency before anybody triaged it. */
const DANGER = ['yes', 'not-sure']
const LEVEL = 'EMERGENCY'

/**
 * Does a body for `/append`, unchecked as it came, hold a report of a child in danger now, or a level set to
 * emergency? It only decides about the turn: whoever says so wrongly is heard at once and judged as always.
 */
export function isUrgent(body: unknown): boolean {
  const bundles = listAt(body, 'bundles')
  return bundles.length <= MOST_BUNDLES && bundles.some(isUrgentBundle)
}

function isUrgentBundle(bundle: unknown): boolean {
  return listAt(bundle, 'entries').some((entry) =>
    partsOf(entry).some((part) => saysDanger(at(part, 'body'))),
  )
}

function partsOf(entry: unknown): readonly unknown[] {
  const parts = at(entry, 'parts')
  return typeof parts === 'object' && parts !== null ? Object.values(parts) : []
}

function saysDanger(answers: unknown): boolean {
  const danger = at(at(answers, 'stillInDanger'), 'v')
  return DANGER.some((one) => one === danger) || at(at(answers, 'level'), 'v') === LEVEL
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const found = at(value, name)
  return Array.isArray(found) ? found.slice(0, 50) : []
}

function at(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}
