import Type, { type Static } from 'typebox'
import type { Answers } from '../form/answer.ts'
import { Instant, PlaceId, Ref } from './words.ts'

export const HealthAnswer = Type.Object({
  status: Type.Union([Type.Literal('ok'), Type.Literal('unavailable')]),
  version: Type.String(),
  /** Last position given by the sequencer, null when the ledger does not answer. */
  position: Type.Union([Type.Integer(), Type.Null()]),
  /** Age of the oldest entry that has no position yet. */
  lagMs: Type.Union([Type.Integer(), Type.Null()]),
})
export type HealthAnswer = Static<typeof HealthAnswer>

/** How far the example is loaded. Nothing is counted in live mode: `total` is 0. */
export const ProgressAnswer = Type.Object({
  mode: Type.Union([Type.Literal('example'), Type.Literal('live')]),
  /** The system has no administrator yet. */
  waitsForAdministrator: Type.Boolean(),
  done: Type.Integer(),
  total: Type.Integer(),
})
export type ProgressAnswer = Static<typeof ProgressAnswer>

export const PostLine = Type.Object({
  post: Ref,
  desk: Ref,
  role: Type.String(),
  place: Type.Union([PlaceId, Type.Null()]),
  from: Instant,
  until: Type.Union([Instant, Type.Null()]),
})

export const DeskLine = Type.Object({
  id: Ref,
  name: Type.String(),
  office: Ref,
})

export const OfficeLine = Type.Object({
  id: Ref,
  name: Type.String(),
  place: Type.Union([PlaceId, Type.Null()]),
})

/** A colleague as shown in pickers: never an account name. */
export const PersonLine = Type.Object({
  actor: Ref,
  name: Type.String(),
  post: Ref,
  desk: Ref,
  role: Type.String(),
  /** The number of the post, where it has one. */
  phone: Type.Optional(Type.Union([Type.String(), Type.Null()])),
})

/** A line of the directory of services, as far as one needs it to send a family there. */
export const ServiceNear = Type.Object({
  id: Ref,
  answers: Type.Unsafe<Answers>({ type: 'object' }),
})
export type ServiceNear = Static<typeof ServiceNear>

/** Who I am here, and the offices, desks and colleagues I may send to. */
export const DirectoryAnswer = Type.Object({
  epoch: Type.String(),
  /** What was taken in before this instant stands in every backup there is; null or absent: not known yet. */
  horizon: Type.Optional(Type.Union([Instant, Type.Null()])),
  mode: Type.Union([Type.Literal('example'), Type.Literal('live')]),
  me: Type.Object({ actor: Ref, name: Type.String(), posts: Type.Array(PostLine) }),
  offices: Type.Array(OfficeLine),
  desks: Type.Array(DeskLine),
  people: Type.Array(PersonLine),
  /** What is offered in the districts of one's offices, for when there is no network. */
  services: Type.Optional(Type.Array(ServiceNear)),
})
export type DirectoryAnswer = Static<typeof DirectoryAnswer>
