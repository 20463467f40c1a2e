/** The two trees, and how the rows of a closed window are found and hashed for each. */
export const TREES = ['ledger', 'audit'] as const
export type TreeName = (typeof TREES)[number]

/** Most leaves given in one transaction. */
export const MOST = 20_000

/**
 * The end of the window that begins with $1 (inclusive) and must end before $2: the xid after about MOST rows of a
 * long one, else $2.
 */
function end(table: 'entry' | 'audit'): string {
  return `coalesce((select xid from ${table} where xid > $1::xid8 and xid < $2::xid8 order by xid offset ${String(MOST)} limit 1), $2::xid8)`
}

/** Where the window of $1 to $2 ends. */
export const CUT: Readonly<Record<TreeName, string>> = {
  ledger: `select ${end('entry')}::text`,
  audit: `select ${end('audit')}::text`,
}

/**
 * Plants the window of $1 (from, inclusive) to its end behind the $3 leaves there are: every row committed in it, once,
 * in the order of transactions; rows of one transaction stand in their ordinal's order. Gives each position and leaf.
 */
export const WINDOW: Readonly<Record<TreeName, string>> = {
  ledger: `
    insert into leaf (tree, position, hash, entry, author)
    select 'ledger', $3::bigint - 1 + row_number() over (order by xid, ordinal),
      sha256('\\x00'::bytea || convert_to(header || E'\\n' || receipt, 'UTF8')), id, author
    from (
      select xid, ordinal, id, null as author, header, receipt from entry
        where xid >= $1::xid8 and xid < (select ${end('entry')})
      union all
      select xid, ordinal, id, author, header, receipt from quarantine
        where xid >= $1::xid8 and xid < (select ${end('entry')})
    ) as written returning position, encode(hash, 'base64')`,
  audit: `
    insert into leaf (tree, position, hash, audit)
    select 'audit', $3::bigint - 1 + row_number() over (order by xid, ordinal, no),
      sha256('\\x00'::bytea || convert_to(line, 'UTF8')), no
    from audit where xid >= $1::xid8 and xid < (select ${end('audit')})
    returning position, encode(hash, 'base64')`,
}
