import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { sequenceAll } from '../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { fresh, reportMade, send } from '../fixtures/words.ts'
import { withConnection } from '../pool/transaction.ts'
import { isSigned, noteOf } from './checkpoint.ts'
import { lagOf } from './lag.ts'
import { checkpoint, sequence } from './run.ts'

let database: FreshDatabase
let rig: Rig
let others: Pool

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
  others = new Pool(database.connection)
})

afterAll(async () => {
  await others.end()
  await rig.close()
  await database.drop()
})

describe('a lag', () => {
  it('is told with a process that holds positions back, and is over when that one is', async () => {
    const holder = await others.connect()
    try {
      await holder.query('begin')
      await holder.query(`insert into setting (name, value) values ('held', '1')`)
      await send(rig, rig.people.amina, [reportMade(fresh('report'))])
      await rig.owner.query(`alter table entry disable trigger entry_stays;
        update entry set recorded_at = now() - interval '9 seconds'; alter table entry enable trigger entry_stays`)
      await sequence(rig.ledger)
      const lag = await withConnection(rig.ledger.sequence, lagOf)
      expect(lag?.seconds).toBeGreaterThanOrEqual(9)
      // Another database of the cluster may hold back longer still: then that process is named.
      expect(lag?.process).toBeTypeOf('number')
    } finally {
      await holder.query('rollback')
      holder.release()
    }
    await sequenceAll(rig)
    expect(await withConnection(rig.ledger.sequence, lagOf)).toBeNull()
  })
})

describe('a checkpoint', () => {
  it('is signed over both trees, once for each standing', async () => {
    const first = await checkpoint(rig.ledger)
    if (first === null) throw new Error('nothing moved')
    expect(await checkpoint(rig.ledger)).toBeNull()
    const found = await rig.owner.query(
      'select note, signature from checkpoint order by no desc limit 1',
    )
    expect(found.rows[0].note).toBe(noteOf(first))
    expect(isSigned(rig.ledger.keys.checkpoint, noteOf(first), found.rows[0].signature)).toBe(true)
    const other = noteOf({ ...first, ledger: { ...first.ledger, size: first.ledger.size + 1 } })
    expect(isSigned(rig.ledger.keys.checkpoint, other, found.rows[0].signature)).toBe(false)
  })
})
