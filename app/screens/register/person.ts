import type { Answers, Row } from '@cwmis/core/form/answer.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { bornOf, placeOf, rowsOf, textOf } from '../../parts/fields/values.ts'
import { lastAnswers } from '../shared/last-answers.ts'
import type { Person } from './same-child.ts'

/** The child as described in the form so far. */
export function describedPerson(answers: Answers): Person {
  return personOf('', answers)
}

/** A child of this device, with what its newest description says. */
export function knownPerson(view: SubjectView<'child'>): Person {
  const { state, subject } = view
  const told = personOf(subject.id, lastAnswers('child-described', view.entries, view.slices))
  const number = state.number ? [state.number] : []
  return {
    ...told,
    names: state.names.map((name) => name.name),
    born: state.born,
    place: state.home?.place ?? null,
    references: [...told.references, ...number],
    multipleBirth: isMultiple(state.multipleBirth),
  }
}

function personOf(id: string, answers: Answers): Person {
  return {
    id,
    names: cells(answers, 'names', 'name'),
    born: bornOf(answers['born']) ?? null,
    place: placeOf(answers['village'])?.place ?? null,
    phones: cells(answers, 'caregivers', 'contact'),
    references: [...cells(answers, 'identifiers', 'value'), textOf(answers['registerNo'])].filter(
      Boolean,
    ),
    multipleBirth: isMultiple(textOf(answers['multipleBirth'])),
  }
}

function cells(answers: Answers, table: string, column: string): readonly string[] {
  return rowsOf(answers[table])
    .map((row: Row) => textOf(row.cells[column]))
    .filter((text) => text !== '')
}

/** Anything but "no" or a single birth is a word of a twin. */
function isMultiple(code: string | null): boolean {
  return code !== null && code !== '' && code !== 'no' && code !== 'single'
}
