export const triageWords: Readonly<Record<string, string>> = {
  'screens.triage.suggested': 'The ten questions suggest:',
  'screens.triage.not-screened': 'The ten questions about danger were not answered yet.',
}
