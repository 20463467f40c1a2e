import { INVENTED } from '@cwmis/core/subject/fixtures/provenance.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import type { Person } from '../fixtures/person.ts'
import { addPerson, openRig, type Rig } from '../fixtures/rig.ts'
import { sequenceAll } from '../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, reportMade, send } from '../fixtures/words.ts'
import { markSeen, readNotices } from '../read/notices.ts'
import type { Reader } from '../read/reader.ts'
import { followOnce } from './follow.ts'
import { noticesSender } from './notices.ts'
import { recomputeNotices } from './recompute.ts'

let database: FreshDatabase
let rig: Rig

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
  await rig.owner.query(
    `insert into desk (id, office, name) values ('desk-field', 'office-1', 'Field'), ('desk-other', 'office-1', 'Other')`,
  )
  await addPerson(rig, { actor: 'field', role: 'WORKER', desk: 'desk-field' })
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

function readerOf({ token }: Person): Reader {
  return { token, purpose: 'casework', door: 'test' }
}

interface Line {
  readonly recipient: string
  readonly at_once: boolean
}

async function told(subject: string, purpose: string, content = CONTENT): Promise<Line[]> {
  await sequenceAll(rig)
  while ((await followOnce(rig.ledger, noticesSender(content))) > 0);
  const found = await rig.owner.query<Line>(
    'select recipient, at_once from outgoing where subject = $1 and purpose = $2 order by recipient',
    [subject, purpose],
  )
  return found.rows
}

/** A case of the near district whose owner writes it from a desk at which no supervisor sits. */
async function caseOfField(): Promise<string> {
  const { brian } = rig.people
  const field = { ...brian, desk: 'desk-field' }
  const subject = fresh('case')
  await send(rig, brian, caseOpened(field, { child: fresh('child'), subject }))
  return subject.id
}

describe('what another must decide', () => {
  it('is told to the supervising desk, not to the desk of whoever wrote it', async () => {
    await rig.owner.query(`update post set desk = 'desk-other' where id = 'post-brian'`)
    const id = await caseOfField()
    const subject = { type: 'case', id } as const
    await send(rig, rig.people.brian, [
      { subject, kind: 'plan-drafted', open: { childWish: 'x' } },
      { subject, kind: 'risk-raised', open: { level: 'EMERGENCY' } },
    ])
    expect(await told(id, 'plan-drafted')).toEqual([{ recipient: 'desk:desk-1', at_once: false }])
    expect(await told(id, 'risk-raised')).toEqual([{ recipient: 'desk:desk-1', at_once: true }])
  })

  it('goes up where the supervisor wrote it themselves, and stays as it was told when people move', async () => {
    const { chief, brian } = rig.people
    const subject = fresh('case')
    await send(rig, brian, caseOpened(brian, { child: fresh('child'), subject }))
    await send(rig, chief, [{ subject, kind: 'plan-drafted', open: { childWish: 'x' } }])
    const first = await told(subject.id, 'plan-drafted')
    expect(first.map(({ recipient }) => recipient)).not.toContain('desk:desk-1')
    await rig.owner.query(`update holding set until = now() where post = 'post-chief'`)
    expect(await recomputeNotices(rig.ledger, CONTENT)).toEqual({ missing: [], unexpected: [] })
  })
})

describe('what cannot wait', () => {
  it('is marked by the practice’s condition alone', async () => {
    const calm = fresh('report')
    const grave = fresh('report')
    await send(rig, rig.people.amina, [reportMade(calm)])
    const { open = {} } = reportMade(grave)
    await send(rig, rig.people.amina, [reportMade(grave, { open: { ...open, bleeding: 'yes' } })])
    expect((await told(calm.id, 'report-made')).map(({ at_once }) => at_once)).toEqual([false])
    expect((await told(grave.id, 'report-made')).map(({ at_once }) => at_once)).toEqual([true])
  })
})

describe('what whoever is responsible must hear', () => {
  it('is told to the officer of the case, and to its desk where nobody has it yet', async () => {
    const { amina, brian } = rig.people
    const [owned, waiting] = [fresh('case'), fresh('report')]
    await send(rig, brian, caseOpened(brian, { child: fresh('child'), subject: owned }))
    await send(rig, amina, [{ subject: owned, kind: 'visit-recorded', open: { seen: 'child' } }])
    await send(rig, amina, [reportMade(waiting)])
    const heard = (kind: string) => ({
      ...CONTENT,
      notices: [{ kind, tells: [{ to: 'responsible' }], provenance: INVENTED } as const],
    })
    expect(await told(owned.id, 'visit-recorded', heard('visit-recorded'))).toMatchObject([
      { recipient: `actor:${brian.actor}` },
    ])
    const anew = { ...reportMade(waiting), kind: 'risk-screened', open: { bleeding: 'yes' } }
    await send(rig, amina, [anew])
    expect(await told(waiting.id, 'risk-screened', heard('risk-screened'))).toMatchObject([
      { recipient: 'desk:desk-1' },
    ])
  })
})

describe('a message between the ends of a hand-off', () => {
  it('is told to the other end only, whichever end writes', async () => {
    const subject = fresh('handoff')
    const open = { code: 'h17', fromDesk: 'desk-1', toDesk: 'desk-2', urgency: '24h' }
    await send(rig, rig.people.amina, [{ subject, kind: 'handoff-sent', open }])
    const message = (fromDesk: string) => ({
      subject,
      kind: 'handoff-message',
      open: { fromDesk, text: 'Can you come on Tuesday?' },
    })
    await send(rig, rig.people.amina, [message('desk-1')])
    expect(await told(subject.id, 'handoff-message')).toMatchObject([{ recipient: 'desk:desk-2' }])
    await send(rig, rig.people.far, [message('desk-2')])
    expect(await told(subject.id, 'handoff-message')).toMatchObject([
      { recipient: 'desk:desk-1' },
      { recipient: 'desk:desk-2' },
    ])
  })
})

describe('marks of what was seen', () => {
  it('are taken back by whoever made them, and made for all up to one', async () => {
    const { amina, brian, clerk } = rig.people
    const report = fresh('report')
    await send(rig, brian, [reportMade(report)])
    await told(report.id, 'report-made')
    const unseen = async () => {
      const notices = await readNotices(rig.ledger, readerOf(amina))
      return notices.flatMap(({ id, seen }) => (seen ? [] : [id]))
    }
    const [newest = ''] = (await readNotices(rig.ledger, readerOf(amina))).map(({ id }) => id)
    await markSeen(rig.ledger, readerOf(amina), { upTo: newest })
    await markSeen(rig.ledger, readerOf(clerk), { unseen: [newest] })
    expect(await unseen()).toEqual([])
    await markSeen(rig.ledger, readerOf(amina), { unseen: [newest] })
    expect(await unseen()).toEqual([newest])
    await markSeen(rig.ledger, readerOf(amina), { upTo: newest })
    expect(await unseen()).toEqual([])
  })
})
