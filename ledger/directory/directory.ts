import type { ClientBase } from 'pg'

/** Offices, desks, posts and people as they are set up. Instants are ISO 8601 UTC; ids are chosen by the caller. */
export interface Directory {
  readonly offices: readonly {
    readonly id: string
    readonly name: string
    readonly agency: string
    readonly place: string | null
  }[]
  readonly desks: readonly { readonly id: string; readonly office: string; readonly name: string }[]
  readonly posts: readonly {
    readonly id: string
    readonly desk: string
    readonly role: string
    readonly title: string
    /** The number of the seat. */
    readonly phone?: string
  }[]
  readonly actors: readonly { readonly id: string; readonly name: string }[]
  /** `hash` is Argon2id. */
  readonly accounts: readonly {
    readonly actor: string
    readonly account: string
    readonly hash: string
  }[]
  readonly holdings: readonly {
    readonly actor: string
    readonly post: string
    readonly since: string
    readonly sort?: 'held' | 'acting'
  }[]
}

const STATEMENTS: Readonly<Record<keyof Directory, string>> = {
  offices: `insert into office (id, name, agency, place)
    select id, name, agency, place from jsonb_to_recordset($1) as x (id text, name text, agency text, place text)
    on conflict do nothing`,
  desks: `insert into desk (id, office, name)
    select id, office, name from jsonb_to_recordset($1) as x (id text, office text, name text) on conflict do nothing`,
  posts: `insert into post (id, desk, role, title, phone)
    select id, desk, role, title, phone
    from jsonb_to_recordset($1) as x (id text, desk text, role text, title text, phone text)
    on conflict do nothing`,
  actors: `insert into actor (id, name)
    select id, name from jsonb_to_recordset($1) as x (id text, name text) on conflict do nothing`,
  accounts: `insert into account (actor, account, hash)
    select actor, account, hash from jsonb_to_recordset($1) as x (actor text, account text, hash text)
    on conflict do nothing`,
  holdings: `insert into holding (actor, post, since, sort)
    select actor, post, since, coalesce(sort, 'held')
    from jsonb_to_recordset($1) as x (actor text, post text, since timestamptz, sort text)
    where not exists (select 1 from holding h where h.actor = x.actor and h.post = x.post and h.until is null)`,
}

const ORDER = ['offices', 'desks', 'posts', 'actors', 'accounts', 'holdings'] as const

/** Adds to the directory what is not there yet. `client` is the owner's. Running it again changes nothing. */
export async function addToDirectory(
  client: ClientBase,
  directory: Partial<Directory>,
): Promise<void> {
  for (const table of ORDER) {
    const rows = directory[table] ?? []
    if (rows.length > 0) await client.query(STATEMENTS[table], [JSON.stringify(rows)])
  }
}
