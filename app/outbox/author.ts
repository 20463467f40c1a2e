import type { HeldPost } from '@cwmis/core/access/access.ts'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Author } from '@cwmis/core/entry/header.ts'

/** Who is signed in here. */
export interface Writer {
  readonly actor: string
  readonly posts: readonly HeldPost[]
}

/**
 * The author of a bundle: the person, acting from the first post held now whose role may write all its kinds. Where
 * none may, from the first post held: what was seen is written down all the same, and the office decides.
 */
export function authorOf(
  content: Content,
  writer: Writer,
  { kinds, at }: { readonly kinds: readonly string[]; readonly at: string },
): Author {
  const held = writer.posts.filter(
    (post) => post.from <= at && (post.until === null || at < post.until),
  )
  const fitting = held.find((post) => {
    const role = indexContent(content).role(post.role)
    return role !== null && kinds.every((kind) => role.writes.includes(kind))
  })
  const post = fitting ?? held[0] ?? writer.posts[0]
  return { actor: writer.actor, post: post?.post ?? null, role: post?.role ?? '' }
}
