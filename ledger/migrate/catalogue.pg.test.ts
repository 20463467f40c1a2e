import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { catalogueProblems } from './catalogue.ts'
import { ChangedMigrationError, migrate } from './migrate.ts'

let database: FreshDatabase
let owner: Client

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  owner = new Client(database.connection)
  await owner.connect()
})

afterAll(async () => {
  await owner.end()
  await database.drop()
})

describe('the catalogue of the migrated database', () => {
  it('has no hole in its walls', async () => {
    expect(await catalogueProblems(owner)).toEqual([])
  })

  const holes: [string, string, string][] = [
    ['a table without policies', 'create table hole (a int)', 'hole: row-level security is off'],
    [
      'a table not forced',
      'create table hole (a int); alter table hole enable row level security',
      'hole: row-level security is not forced',
    ],
    [
      'a view of the owner',
      'create view hole as select * from entry',
      'hole: view without security_invoker',
    ],
    [
      'a materialised view',
      'create materialized view hole as select 1 as a',
      'hole: materialised view, which knows no policies',
    ],
    [
      'a definer function without a pinned path',
      'create function app.hole() returns int language sql security definer return 1',
      'app.hole(): runs as its owner without a pinned search_path',
    ],
    [
      'a table of serve',
      'alter table setting owner to cwmis_serve',
      'setting: owned by cwmis_serve',
    ],
    [
      'serve as superuser',
      'alter role cwmis_serve bypassrls',
      'cwmis_serve: may pass by every policy',
    ],
    [
      'serve may make tables',
      'grant create on schema public to cwmis_serve',
      'public: cwmis_serve may create here',
    ],
    [
      'a function everybody may call',
      'create function app.hole() returns int language sql as $$ select 1 $$; grant execute on function app.hole() to public',
      'app.hole(): everybody may call it',
    ],
  ]
  it.each(holes)('sees %s', async (_, sql, problem) => {
    await owner.query('begin')
    await owner.query('alter default privileges in schema app grant execute on functions to public')
    await owner.query(
      'alter default privileges in schema app revoke execute on functions from public',
    )
    await owner.query(sql)
    expect(await catalogueProblems(owner)).toContain(problem)
    await owner.query('rollback')
  })
})

describe('migrating again', () => {
  it('does nothing', async () => {
    expect(await migrate(owner)).toEqual([])
  })

  it('refuses a migration that changed after it was applied', async () => {
    await owner.query("update migration set hash = 'other' where name like '0003%'")
    await expect(migrate(owner)).rejects.toThrow(ChangedMigrationError)
  })
})
