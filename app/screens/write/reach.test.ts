import { indexContent } from '@cwmis/core/content-index.ts'
import type { Kind } from '@cwmis/core/entry/kind.ts'
import { isTool } from '@cwmis/core/form/body.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { expect, test } from 'vitest'
import { writeKind } from './tasks.ts'

/** Written on a screen of their own. */
const OWN_SCREENS = ['report-made', 'child-described', 'case-opened', 'referral-made']

const index = indexContent(CONTENT)

function toolKinds(): readonly Kind[] {
  const names = new Set(CONTENT.kinds.map(({ kind }) => kind))
  return [...names].flatMap((name) => {
    const kind = index.newestKind(name)
    const form = index.form(kind?.form ?? '')
    return kind && form && isTool(form) && kind.system !== true ? [kind] : []
  })
}

/** Tools that no screen writes. */
function unreachable(content = CONTENT): readonly string[] {
  return toolKinds()
    .filter(({ kind }) => !OWN_SCREENS.includes(kind))
    .filter(({ kind, subjects }) => subjects.every((type) => !writeKind(content, type, kind)))
    .map(({ kind }) => kind)
}

test('every tool can be filled in and kept', () => {
  expect(toolKinds().length).toBeGreaterThan(30)
  expect(unreachable()).toEqual([])
})

test('a tool that is offered nowhere is caught', () => {
  const processes = CONTENT.processes.map((process) => ({
    ...process,
    tools: process.tools.filter(({ kind }) => kind !== 'conference-held'),
  }))
  expect(unreachable({ ...CONTENT, processes })).toContain('conference-held')
})

test('every tool that is offered has a name and somebody who signs in to write it', () => {
  for (const { kind } of index.process().tools) {
    const form = index.form(index.newestKind(kind)?.form ?? '')
    expect(messages[`${form?.code.toLowerCase() ?? ''}.title`], kind).toBeDefined()
    const writers = CONTENT.roles.filter(({ signsIn, writes }) => signsIn && writes.includes(kind))
    expect(writers, kind).not.toEqual([])
  }
})
