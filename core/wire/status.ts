import Type, { type Static } from 'typebox'

const Age = Type.Union([Type.Integer(), Type.Null()])

/** One line of requests by weight. */
export const LineStatus = Type.Object({
  weight: Type.String(),
  running: Type.Integer(),
  waiting: Type.Integer(),
  admitted: Type.Integer(),
  refused: Type.Integer(),
  /** Milliseconds a request takes. */
  meanMs: Type.Integer(),
})

export const FollowerStatus = Type.Object({
  name: Type.String(),
  /** Positions it has not read yet. */
  behind: Type.Integer(),
  /** Entries it set aside. */
  setAside: Type.Integer(),
})

/** How the system stands, for whoever looks after it: of no person. Ages in seconds, null: never, or not known. */
export const StatusAnswer = Type.Object({
  version: Type.String(),
  mode: Type.Union([Type.Literal('example'), Type.Literal('live')]),
  epoch: Type.String(),
  position: Type.Integer(),
  lagMs: Type.Integer(),
  checkpointAge: Age,
  lastSyncAge: Age,
  backupAge: Age,
  followers: Type.Array(FollowerStatus),
  lines: Type.Array(LineStatus),
  databaseMb: Type.Integer(),
  /** Megabytes free where the data lies. */
  diskFreeMb: Age,
  /** What somebody should look at, worst first. */
  concerns: Type.Array(Type.String()),
})
export type StatusAnswer = Static<typeof StatusAnswer>
