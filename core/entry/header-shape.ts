import { instantOf } from '../time/instant.ts'
import {
  BOUNDS,
  compartmentsProblem,
  instantProblem,
  isMembers,
  isUuid,
  membersProblem,
  nameProblem,
} from './bounds.ts'
import { SUBJECT_TYPES } from './subject.ts'

const HEADER = [
  'shape',
  'id',
  'bundle',
  'subject',
  'kind',
  'version',
  'author',
  'device',
  'attestedBy',
  'happenedOn',
  'writtenAt',
  'seen',
  'commitments',
] as const

const PRECISIONS: readonly unknown[] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'range']
const HASH = /^[0-9a-f]{64}$/

/** Why an unknown JSON value is no header, within all bounds; null where it is one. */
export function headerProblem(json: unknown): string | null {
  const problem = membersProblem(json, HEADER)
  if (problem !== null || !isMembers(json)) return problem ?? 'wrong-shape'
  if (json.shape !== 1) return 'unknown-shape'
  if (!isUuid(json.id) || !isUuid(json.bundle)) return 'bad-uuid'
  return (
    subjectProblem(json.subject) ??
    nameProblem(json.kind) ??
    versionProblem(json.version) ??
    authorProblem(json.author) ??
    nameProblem(json.device) ??
    (json.attestedBy === null ? null : nameProblem(json.attestedBy)) ??
    whenProblem(json.happenedOn) ??
    instantProblem(json.writtenAt) ??
    seenProblem(json.seen) ??
    commitmentsProblem(json.commitments)
  )
}

function subjectProblem(json: unknown): string | null {
  const problem = membersProblem(json, ['type', 'id'])
  if (problem !== null || !isMembers(json)) return problem ?? 'wrong-shape'
  const types: readonly unknown[] = SUBJECT_TYPES
  if (!types.includes(json.type)) return 'unknown-subject-type'
  return isUuid(json.id) ? null : 'bad-uuid'
}

function versionProblem(json: unknown): string | null {
  return Number.isInteger(json) && Number(json) >= 1 && Number(json) <= 9999 ? null : 'bad-version'
}

function authorProblem(json: unknown): string | null {
  const problem = membersProblem(json, ['actor', 'post', 'role'])
  if (problem !== null || !isMembers(json)) return problem ?? 'wrong-shape'
  return (
    nameProblem(json.actor) ??
    (json.post === null ? null : nameProblem(json.post)) ??
    nameProblem(json.role)
  )
}

function whenProblem(json: unknown): string | null {
  const problem = membersProblem(json, ['from', 'to', 'precision'])
  if (problem !== null || !isMembers(json)) return problem ?? 'wrong-shape'
  if (!PRECISIONS.includes(json.precision)) return 'bad-precision'
  const instants = instantProblem(json.from) ?? instantProblem(json.to)
  if (instants !== null) return instants
  return instantOf(String(json.from)) <= instantOf(String(json.to)) ? null : 'ends-before-it-begins'
}

function seenProblem(json: unknown): string | null {
  if (json === null) return null
  const problem = membersProblem(json, ['stamp', 'own'])
  if (problem !== null || !isMembers(json)) return problem ?? 'wrong-shape'
  if (json.stamp !== null && !isStamp(json.stamp)) return 'bad-stamp'
  if (!Array.isArray(json.own) || json.own.length > BOUNDS.own) return 'too-many-seen'
  return json.own.every(isUuid) ? null : 'bad-uuid'
}

/** Text only the server can open. */
function isStamp(json: unknown): boolean {
  return typeof json === 'string' && /^[A-Za-z0-9_.~-]{1,1024}$/.test(json)
}

function commitmentsProblem(json: unknown): string | null {
  return compartmentsProblem(json, (hash) =>
    typeof hash === 'string' && HASH.test(hash) ? null : 'bad-commitment',
  )
}
