export const planWords: Readonly<Record<string, string>> = {
  'screens.plan.returned': 'The last draft came back',
}
