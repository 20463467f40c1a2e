import type { Places } from '../places.ts'

/** A place as people say it: its own name, its sub-county, its district; empty where nobody knows it. */
export function placeWords(places: Places, id: string): string {
  const parts = id.split('.')
  const ids = [id, parts.slice(0, 3).join('.'), parts[0] ?? '']
  const names = [...new Set(ids)].map((one) => nameOf(places, one))
  return [...new Set(names)].filter((name) => name !== '').join(', ')
}

function nameOf(places: Places, id: string): string {
  const parts = id.split('.')
  const rows = places.rows(parts.length <= 3 ? null : (parts[0] ?? null))
  return rows.find(([one]) => one === id)?.[1] ?? ''
}
