import type { ClientBase } from 'pg'

/** Notes every part of a name that is a key, as the search view does with each key it writes. `client` is the owner's. */
export async function noteNameParts(client: ClientBase): Promise<void> {
  await client.query(
    `insert into name_part select distinct substr(key, 6) from search_key where key like 'name:%'
     on conflict do nothing`,
  )
}
