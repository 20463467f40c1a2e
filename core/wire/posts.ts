import Type, { type Static } from 'typebox'
import { Instant, PlaceId, Ref } from './words.ts'

const Name = Type.String({ minLength: 1, maxLength: 100 })
const Title = Type.String({ maxLength: 100 })
const Count = Type.String({ pattern: '^[0-9]{1,18}$' })
const STRICT = { additionalProperties: false }

/** How a post is held: its own holder, or somebody acting for a time. */
export const HoldingSort = Type.Union([Type.Literal('held'), Type.Literal('acting')])

/** One change to offices, desks, posts and people. Ids of what is new are made by the office. */
export const PostsBody = Type.Union([
  Type.Object(
    {
      do: Type.Literal('add-office'),
      name: Name,
      agency: Title,
      place: Type.Union([PlaceId, Type.Null()]),
    },
    STRICT,
  ),
  Type.Object({ do: Type.Literal('add-desk'), office: Ref, name: Name }, STRICT),
  Type.Object({ do: Type.Literal('add-post'), desk: Ref, role: Ref, title: Title }, STRICT),
  Type.Object(
    {
      do: Type.Literal('add-person'),
      name: Name,
      account: Name,
      post: Type.Union([Ref, Type.Null()]),
    },
    STRICT,
  ),
  Type.Object(
    {
      do: Type.Literal('appoint'),
      actor: Ref,
      post: Ref,
      sort: HoldingSort,
      from: Instant,
      until: Type.Union([Instant, Type.Null()]),
    },
    STRICT,
  ),
  Type.Object({ do: Type.Literal('end-holding'), holding: Count }, STRICT),
  Type.Object({ do: Type.Literal('move'), holding: Count, post: Ref }, STRICT),
  Type.Object({ do: Type.Literal('close-account'), actor: Ref }, STRICT),
  Type.Object({ do: Type.Literal('new-code'), actor: Ref }, STRICT),
  Type.Object({ do: Type.Literal('absent'), actor: Ref, from: Instant, until: Instant }, STRICT),
  Type.Object(
    { do: Type.Literal('on-call'), desk: Ref, fallback: Type.Union([Ref, Type.Null()]) },
    STRICT,
  ),
  Type.Object(
    {
      do: Type.Literal('end'),
      sort: Type.Union([Type.Literal('post'), Type.Literal('desk'), Type.Literal('office')]),
      id: Ref,
    },
    STRICT,
  ),
])
export type PostsBody = Static<typeof PostsBody>

/** Made: with the id of what is new, and a one-time code that is shown only here. Or refused. */
export const PostsChanged = Type.Object({
  id: Type.Optional(Ref),
  code: Type.Optional(Type.String()),
  refused: Type.Optional(Type.String()),
})
export type PostsChanged = Static<typeof PostsChanged>

const MaybeInstant = Type.Union([Instant, Type.Null()])

/** Everything an administrator sees of offices, desks, posts and people. */
export const PostsAnswer = Type.Object({
  offices: Type.Array(
    Type.Object({
      id: Ref,
      name: Type.String(),
      agency: Type.String(),
      place: Type.Union([PlaceId, Type.Null()]),
    }),
  ),
  desks: Type.Array(
    Type.Object({
      id: Ref,
      office: Ref,
      name: Type.String(),
      /** The desk that does its work while nobody sits at it. */
      onCall: Type.Union([Ref, Type.Null()]),
      staffed: Type.Boolean(),
    }),
  ),
  posts: Type.Array(Type.Object({ id: Ref, desk: Ref, role: Type.String(), title: Type.String() })),
  people: Type.Array(
    Type.Object({
      actor: Ref,
      name: Type.String(),
      account: Type.String(),
      waitsForFirstSignIn: Type.Boolean(),
    }),
  ),
  /** Present, future and of the last 90 days. */
  holdings: Type.Array(
    Type.Object({
      id: Type.String(),
      actor: Ref,
      name: Type.String(),
      post: Ref,
      sort: HoldingSort,
      from: Instant,
      until: MaybeInstant,
      /** Name of who appointed them; null: set up with the house. */
      by: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  absences: Type.Array(Type.Object({ actor: Ref, from: Instant, until: Instant })),
  /** The newest changes, newest first. */
  changes: Type.Array(Type.Object({ at: Instant, by: Type.String(), what: Type.String() })),
  /** Lasting holders of posts that decide where nobody else can: two at least are wanted. */
  lastResorts: Type.Integer(),
})
export type PostsAnswer = Static<typeof PostsAnswer>
