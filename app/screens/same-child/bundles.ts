import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { joinAnswers } from '@cwmis/core/form/split.ts'
import type { DraftEntry } from '../../hooks/write.ts'

/** One decision on both files, each naming the other. */
export function tieBundle(
  kind: 'same-child' | 'same-child-withdrawn',
  [one, other]: readonly [Subject, Subject],
  answers: Answers,
): readonly DraftEntry[] {
  return [
    { subject: one, kind, answers: { ...answers, other: { v: other.id } } },
    { subject: other, kind, answers: { ...answers, other: { v: one.id } } },
  ]
}

/** What was told in one file concerns the child of the other: a copy signed there, and hidden here. Nothing is moved. */
export function allocationBundle(entry: Entry, to: Subject, reason: string): readonly DraftEntry[] {
  const { subject, kind, happenedOn, id } = entry.header
  return [
    { subject: to, kind, answers: joinAnswers(entry.parts), happenedOn },
    {
      subject,
      kind: 'entry-misfiled',
      answers: { entry: { v: id }, reason: { v: reason } },
    },
  ]
}
