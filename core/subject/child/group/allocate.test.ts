import { expect, it } from 'vitest'
import type { Entry } from '../../../entry/entry.ts'
import { CONTENT } from '../../fixtures/content.ts'
import { CHILD, entryOf } from '../../fixtures/entries.ts'
import { writtenWhileLinked } from './allocate.ts'
import { LINKING, UNLINKING } from './link.ts'

function told(id: string, kind: string, open: { readonly [field: string]: string } = {}): Entry {
  return entryOf({ id, kind, subject: CHILD, open })
}

it('Should list what was told of the person between a link and its withdrawal, and nothing else', () => {
  const entries = [
    told('before', 'child-described'),
    told('linked', LINKING, { other: 'b' }),
    told('during', 'child-described'),
    told('elsewhere', LINKING, { other: 'c' }),
    told('not-told', 'officer-excluded', { officer: 'brian' }),
    told('wrong', 'child-described'),
    told('misfiled', 'entry-misfiled', { entry: 'wrong' }),
    told('late', 'child-described'),
    told('parted', UNLINKING, { other: 'b' }),
    told('after', 'child-described'),
  ].toReversed()
  const ids = (other: string) =>
    writtenWhileLinked(CONTENT, entries, other).map(({ header }) => header.id)
  expect(ids('b')).toEqual(['late', 'during'])
  expect(ids('c')).toEqual(['after', 'late'])
  expect(ids('d')).toEqual([])
})
