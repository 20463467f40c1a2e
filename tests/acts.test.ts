import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { partWords } from '@cwmis/app/parts/words.ts'
import type { Content } from '@cwmis/core/content.ts'
import { mayAct, type Provenance } from '@cwmis/core/provenance.ts'
import { question } from '@cwmis/core/rule/fixtures/question.ts'
import { judge } from '@cwmis/core/rule/judge.ts'
import { loadKeys } from '@cwmis/ledger/keys/keys.ts'
import { loadPasswords } from '@cwmis/ledger/keys/passwords.ts'
import { openLedger } from '@cwmis/ledger/open.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { followersOf } from '@cwmis/server/jobs/jobs.ts'
import { describe, expect, test } from 'vitest'

/** What the house writes itself, and because of what a person did. What rests on a proposal alone may not stand here. */
const WRITTEN: Readonly<Record<string, string>> = {
  'approval-passed': 'somebody asked for an approval; it goes from desk to desk inside the house',
  'case-registered': 'an officer registered the report',
  'handoff-delivered': 'somebody sent a hand-off to a desk of the house',
  'owner-changed': 'a receiver accepted a transfer, or a supervisor assigned the case',
  'referral-ended': 'the receiver answered the referral',
  'report-responded': 'somebody recorded that the child was seen',
  'report-told-anew': 'somebody added to a report that is a case now',
  'transition-opened': 'the ministry closed a home',
}

/** What follows the ledger, and whom it reaches. The ticker beside them asks `mayAct` before it leaves an office. */
const FOLLOWING: Readonly<Record<string, string>> = {
  search: 'nobody',
  notices: 'the desks and officers an entry itself names',
  delivery: 'the desk a person sent it to',
  'full-homes': "the desk of the placement's author",
  'home-closing': 'the desks of the children of a home that the ministry closed',
}

const CONFIRMED = { person: 'Invented Person', on: '2026-01-05', document: 'An invented letter' }

/** A practice with a rule against everything, as proposed or as the ministry confirmed it. */
function forbidding(confirmed: boolean): Content {
  const [pattern] = CONTENT.rules
  if (pattern === undefined) throw new Error('the practice has no rules')
  const confirmedBy = confirmed ? CONFIRMED : null
  const provenance: Provenance = { ...pattern.provenance, confirmedBy }
  const kinds = [...new Set(CONTENT.kinds.map(({ kind }) => kind))]
  return {
    ...CONTENT,
    rules: kinds.map((kind) => ({
      ...pattern,
      name: `never-${kind}`,
      kinds: [kind],
      evidence: {},
      when: { not: { answered: 'nothing' } },
      provenance,
    })),
  }
}

describe('what the house does by itself', () => {
  test('is written down with the person whose deed it follows', () => {
    const kinds = CONTENT.kinds.filter(({ system }) => system === true).map(({ kind }) => kind)
    expect([...new Set(kinds)].toSorted()).toEqual(Object.keys(WRITTEN).toSorted())
    const folder = mkdtempSync(join(tmpdir(), 'cwmis-acts-'))
    const secrets = { passwords: loadPasswords(folder), keys: loadKeys(folder) }
    const ledger = openLedger({ host: folder, port: 1, database: 'none', ...secrets })
    const names = followersOf(ledger, CONTENT).map(({ name }) => name)
    rmSync(folder, { recursive: true })
    expect(names.toSorted()).toEqual(Object.keys(FOLLOWING).toSorted())
  })

  test('a rule blocks no fact, whether the ministry confirmed it or not', () => {
    for (const content of [forbidding(false), forbidding(true)]) {
      const verdicts = Map.groupBy(content.kinds, ({ kind, version, sort }) => {
        const asked = question({ kind, version, open: {} }, [])
        return `${sort} ${judge(content, asked).verdict}`
      })
      expect([...verdicts.keys()].toSorted()).toEqual(['decision refused', 'fact flagged'])
    }
  })

  test('nothing destroys an entry, a part or a file', () => {
    const folder = join(import.meta.dirname, '..', 'ledger', 'migrations')
    const destroys = /\b(?:delete from|truncate)\s+(?:entry|part|receipt|subject|head|link)\b/i
    const found = readdirSync(folder).filter((file) =>
      destroys.test(readFileSync(join(folder, file), 'utf8')),
    )
    expect(found).toEqual([])
    expect(destroys.test('delete from part where entry = x')).toBe(true)
  })

  test('nobody is said to be in breach: a limit is late, and unconfirmed', () => {
    const clock = Object.entries(partWords).filter(([key]) => key.startsWith('parts.clock.'))
    expect(clock.length).toBeGreaterThan(10)
    const blaming = /breach|violat|offence|fault|blame/i
    expect(clock.filter(([, text]) => blaming.test(text))).toEqual([])
    expect(CONTENT.clocks.every(({ provenance }) => !mayAct(provenance))).toBe(true)
  })
})
