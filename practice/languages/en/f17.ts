import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F17. */
export const F17_WORDS = formWords(
  { form: 'f17', title: 'Police case tracking' },
  {
    station: { label: 'Code or name of the police station' },
    lastUpdate: { label: 'On which day was this so?' },
    sdRef: { label: 'Police diary number' },
    sdOn: { label: 'When was it entered?' },
    crb: { label: 'Police file number and year' },
    gef: { label: 'General inquiry file number' },
    offence: { label: 'Which offence is written down?' },
    offenceText: {
      label: 'Words of the charge',
      why: 'They may name a person or an act. Kept apart.',
    },
    pf3Issued: {
      label: 'When was the medical form given?',
      hint: 'The police form for the examination (PF3 or PF3A).',
      why: 'It tells that an examination was asked for. Kept apart.',
    },
    pf3Returned: { label: 'When did it come back?', why: 'Kept apart with it.' },
    pf24: { label: 'Examination of the person accused', why: 'Kept apart with that person.' },
    suspects: { label: 'How many persons are suspected?' },
    suspectTable: { label: 'Who are they?' },
    'suspectTable.name': { label: 'Name' },
    'suspectTable.relation': { label: 'What are they to the child?' },
    'suspectTable.age': { label: 'Age in years' },
    'suspectTable.hold': { label: 'Where are they now?' },
    status: { label: 'How far is the file?' },
    notProceeded: { label: 'Why did it stop?' },
    arrest: { label: 'When was somebody arrested?', why: 'Kept apart with the person.' },
    bond: {
      label: 'When was bond given?',
      hint: 'If the person comes near the child again: look at safety today.',
      why: 'Kept apart with the person.',
    },
    officer: { label: 'Police officer' },
    officerPhone: { label: 'Phone of the police officer' },
    statement: { label: 'Has the child made a statement?' },
    statementWith: { label: 'Who was with the child?' },
    exhibit: { label: 'Exhibit numbers', hint: 'Numbers only. Never a picture.' },
    childAccused: {
      label: 'Is this child the one accused?',
      hint: 'A child under 12 is never charged: call the probation officer.',
      why: 'It can follow a child for life. Kept apart.',
    },
    childAge: { label: 'Age the police wrote down' },
    arrestedOn: { label: 'When was the child arrested?' },
    interviewWith: { label: 'Who was there when questioned?' },
    diversion: { label: 'What did the police decide?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F17_SECTIONS = {
  'f17.sections.station': 'The file',
  'f17.sections.offence': 'The offence',
  'f17.sections.people': 'The persons accused',
  'f17.sections.steps': 'What the police did',
  'f17.sections.accused': 'A child in conflict with the law',
  'f17.sections.form': 'About this form',
}
