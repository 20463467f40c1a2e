import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openSchool } from '../connectors/education/simulator.ts'
import type { Simulator } from '../connectors/exchange/simulating/open.ts'
import type { Client } from '../run/measuring/client.ts'
import { openingBundle } from '../run/measuring/work.ts'
import { freePort } from '../run/start/port.ts'
import { PEOPLE } from './kit/people.ts'
import { type Administrator, AGREEMENT, administratorAt, WRONG } from './simulated/administrator.ts'
import { type Ground, LONGEST, MATTER, openGround, press } from './simulated/ground.ts'
import { looksAt, onPaper, printed, stuck } from './simulated/on-paper.ts'
import { append, linkMatter, officerAt, questionsOf, reportToPolice } from './simulated/report.ts'

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
})

afterAll(() => ground.remove())

const REPORTS = `select h.state::text as x from exchange_known k join head h on h.subject = k.subject and h.compartment = 'open'
  where k.partner = 'police' order by k.key`
const DAY = `select c.clock || ' ' || (c.due_at - c.started_at) || ' ' || (c.stopped_at is not null) as x
  from exchange_known k join clock c on c.subject = k.subject where c.clock = 'restricted-24h-report' order by 1`

describe('what the simulated police tell', () => {
  test('a child that was harmed is a report on the desk of the district', async () => {
    const { police, all, settled } = ground
    await press(police, 'acts/victim')
    await settled()
    const [report] = (await all(REPORTS)).map((one) => JSON.parse(one))
    expect(report).toMatchObject({ status: 'received' })
    expect(JSON.stringify(report)).toContain('PH.01')
    const listed = await all(
      `select h.desk as x from exchange_known k join head h on h.subject = k.subject and h.compartment = 'open' where h.active`,
    )
    expect(listed).toEqual([PEOPLE.probation.desk])
  })

  test('an arrested child has its 24 hours at once, and they end when the police let it go', async () => {
    const { police, all, settled } = ground
    await press(police, 'acts/arrested')
    await press(police, 'acts/released')
    await settled()
    expect(await all(DAY)).toEqual([
      'restricted-24h-report 1 day false',
      'restricted-24h-report 1 day true',
    ])
    expect(await all(`select reason as x from quarantine where author = 'system:police'`)).toEqual(
      [],
    )
  })

  test('the same told again, with another body, or by a key that was taken back changes nothing', async () => {
    const { police, all, settled } = ground
    const before = await all(REPORTS)
    for (const script of ['revoked-key', 'skewed-clock', 'half-a-file']) {
      await press(police, `scripts/${script}`)
      await press(police, 'acts/victim')
    }
    await settled()
    expect(await all(REPORTS)).toEqual(before)
    for (const script of ['duplicate', 'wrong-body', 'reordered']) {
      await press(police, `scripts/${script}`)
      await press(police, 'acts/released')
    }
    await press(police, 'scripts/happy')
    await settled()
    expect(await all(REPORTS)).toHaveLength(before.length + 3)
    const refused = police.told().map(({ status }) => status ?? 0)
    expect(refused.filter((status) => status === 409)).toHaveLength(2)
    expect(refused.filter((status) => status === 401)).toHaveLength(2)
    expect(refused.filter((status) => status >= 500)).toEqual([])
  })
})

describe('a child of ours', () => {
  let client: Client
  let about = ''

  beforeAll(async () => {
    client = await officerAt(ground.house.port)
    const { bundle, held } = await openingBundle(client, 1)
    expect(await append(client, bundle)).toBe('kept')
    about = held[0]?.subject.id ?? ''
  })

  afterAll(() => client.wire.close())

  test('is reported to the police over the wire; their number makes them responsible', async () => {
    const { police, all, settled } = ground
    const handoff = await reportToPolice(client, about)
    const reports = () => police.came().filter(({ text }) => text.includes('report.submitted'))
    await vi.waitFor(() => expect(reports()).toHaveLength(1), LONGEST)
    const [came] = reports()
    expect(came?.text).toContain('C-7K2M')
    expect(came?.text).not.toContain('CANARY')
    await press(police, `taken/${came?.id ?? ''}`)
    await settled()
    expect(
      await all(
        `select state->>'status' as x from head where subject = $1 and compartment = 'open'`,
        [handoff],
      ),
    ).toEqual(['accepted'])
  })

  test('what does not reach the police in time is late for the desk that sent it alone, and its words are printed with a code', async () => {
    const { house, police, all } = ground
    await press(police, 'scripts/broken')
    const handoff = await reportToPolice(client, about)
    await stuck(house, handoff)
    const told = { late: [handoff], status: 200, lacks: [], looks: ['opened', 'printed'] }
    expect(await onPaper(client, { handoff, all })).toEqual(told)
    // Control: the desk that is to receive it reads its slip, but neither learns that it is late nor prints its message.
    const receiver = await officerAt(house.port, PEOPLE.police)
    expect((await printed(receiver, `slip/${handoff}`)).status).toBe(200)
    expect(await onPaper(receiver, { handoff, all })).toMatchObject({ late: [], status: 404 })
    receiver.wire.close()
    expect(await looksAt(handoff, all)).toHaveLength(3)
  })

  test('what a court tells is asked of the probation desk, and comes in once its officer links the matter with the case', async () => {
    const { court, all, settled } = ground
    const apart = `select subject::text as x from quarantine where author = 'system:court'`
    const came = `select kind as x from entry where author = 'system:court' and subject = $1 order by seq`
    await press(court, 'acts/moved')
    await settled()
    expect(await questionsOf(client)).toMatchObject([
      { partner: 'court', place: MATTER.court, number: MATTER.caseNo },
    ])
    expect(await all(came, [about])).toEqual([])
    await linkMatter(client, about, MATTER)
    expect(await questionsOf(client)).toEqual([])
    await settled()
    expect(await all(came, [about])).toEqual(['hearing-set'])
    await press(court, 'acts/story')
    await press(court, 'acts/order')
    await settled()
    expect(
      await all(`select distinct state as x from exchange_message where partner = 'court'`),
    ).toEqual(['taken'])
    expect(await all(came, [about])).toHaveLength(5)
    expect(await all(apart)).toEqual([])
  })
})

describe('a partner that two administrators set up', () => {
  let one: Administrator
  let other: Administrator
  let school: Simulator

  beforeAll(async () => {
    one = await administratorAt(ground.house.port, PEOPLE.administrator)
    other = await administratorAt(ground.house.port, PEOPLE.secondAdministrator)
  })

  afterAll(async () => {
    one.leave()
    other.leave()
    await school?.close()
  })

  const answer = async (who: Administrator, no: unknown) =>
    (await who.tell('setup/answers', { no, answer: 'agree' })).said

  test('is spoken with by its first key once they agreed, on the flow they agreed on', async () => {
    const port = await freePort('127.0.0.1')
    const address = `http://127.0.0.1:${String(port)}/inbox`
    const known = { partner: 'education', name: 'Invented register', desk: 'desk-masindi', address }
    const { said } = await one.tell('setup/partners', known)
    expect(await answer(one, said.no)).toEqual({ refused: 'own-proposal' })
    const { secret } = await answer(other, said.no)
    const reached = { address: ground.house.address, secret: String(secret), revoked: '' }
    school = await openSchool({ script: 'happy', port, house: reached })
    await press(school, 'acts/absence')
    expect(school.told().at(-1)?.status).toBe(422)
    const agreed = await one.tell('setup/agreements', AGREEMENT)
    await press(school, 'acts/absence')
    expect(school.told().at(-1)?.status).toBe(422)
    expect(await answer(other, agreed.said.no)).toEqual({ no: agreed.said.no })
    await press(school, 'acts/absence')
    expect(school.told().at(-1)?.status).toBe(202)
    await ground.settled()
    const states = `select state as x from exchange_message where partner = 'education' order by no desc limit 1`
    // It was read to its end: none of the learners is one of ours.
    expect(await ground.all(states)).toEqual(['dropped'])
  })

  test.each(WRONG)(
    'what is wrong for %s is refused by the names of its fields: %#',
    async (door, wrong, fields) => {
      const before = await ground.all('select no::text as x from exchange_proposal')
      const { status, said } = await one.tell(`setup/${door}`, { partner: 'education', ...wrong })
      expect({ status, code: said.code }).toEqual({ status: 400, code: 'malformed-body' })
      expect(new Set(Array.isArray(said.fields) ? said.fields : [])).toEqual(new Set(fields))
      expect(await ground.all('select no::text as x from exchange_proposal')).toEqual(before)
    },
  )
})
