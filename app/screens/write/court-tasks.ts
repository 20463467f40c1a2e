import type { WriteKind } from './tasks.ts'

const BEGINS: WriteKind<'case'> = { prefill: ({ onFile }) => onFile() }
const DECIDES: WriteKind<'case'> = { auto: ({ courtPaper }) => courtPaper }

/** An arrest, and what passes between a case and a court: begun with what is on file; a decision names the words it read. */
export const COURT_TASKS: Readonly<Record<string, WriteKind<'case'>>> = {
  'child-arrested': { asksWhen: true },
  'child-released': { asksWhen: true },
  'inquiry-reported': BEGINS,
  'inquiry-approved': DECIDES,
  'inquiry-returned': DECIDES,
  'court-report-filed': BEGINS,
  'hearing-set': BEGINS,
  'matter-linked': BEGINS,
}
