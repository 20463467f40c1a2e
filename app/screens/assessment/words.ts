export const assessmentWords: Readonly<Record<string, string>> = {
  'screens.assessment.heading': 'Assessment',
  'screens.assessment.intro':
    'Part by part, in any order. Each part is signed by itself; what was told before is not asked again.',
  'screens.assessment.done': '{done} of {count} parts',
  'screens.assessment.talk': 'With whom you talked',
  'screens.assessment.conclusion': 'What it means',
  'screens.assessment.agree': 'Agreement of a supervisor',
  'screens.assessment.not-started': 'Not started',
  'screens.assessment.in-progress': 'In progress',
  'screens.assessment.completed': 'Completed on {on}',
  'screens.assessment.waits': 'Cannot start yet: first say what it means',
  'screens.assessment.own': 'You wrote it: somebody else agrees to it',
  'screens.assessment.agreed': 'Agreed',
  'screens.assessment.open': 'Waits for a supervisor',
}
