import type { PostsAnswer, PostsBody } from '@cwmis/core/wire/posts.ts'
import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { json } from '../pool/transaction.ts'
import { look, type Reader } from '../read/reader.ts'

/** A change with what its asker cannot choose: the id of what is new, the Argon2id hash of a one-time code. */
export interface DirectoryChange {
  readonly change: PostsBody
  readonly id: string
  readonly hash: string | null
}

/** Whether it was made, and if not, why. `not-yours`: the reader administers nothing. */
export interface DirectoryChanged {
  readonly refused?: string
}

/**
 * Changes the directory in the reader's name: the change, its line of history and its audit row in one
 * transaction. A refused one changes nothing.
 * @throws SessionOverError
 */
export function changeDirectory(
  ledger: Ledger,
  reader: Reader,
  { change, id, hash }: DirectoryChange,
): Promise<DirectoryChanged> {
  const named = change.do === 'end' ? change : { ...change, id }
  const values = [JSON.stringify(hash === null ? named : { ...named, hash })]
  const statement = { name: 'directory-change', text: 'select app.change_directory($1)', values }
  return look(ledger, { reader, statements: [statement] }, (_context, [rows]) => {
    const answer = json<DirectoryChanged>(rows) ?? { refused: 'not-yours' }
    const outcome = answer.refused === undefined ? 'changed' : 'refused'
    return { answer, subjects: [], outcome, more: { what: change.do } }
  })
}

const READ: Statement = { name: 'posts-read', text: 'select app.read_posts()' }

/**
 * Offices, desks, posts and people as an administrator sees them; null for anybody else.
 * @throws SessionOverError
 */
export function readPosts(ledger: Ledger, reader: Reader): Promise<PostsAnswer | null> {
  return look(ledger, { reader, statements: [READ] }, (_context, [rows]) => {
    const answer = json<PostsAnswer>(rows)
    return { answer, subjects: [], outcome: answer === null ? 'refused' : 'listed' }
  })
}
