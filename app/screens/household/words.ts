export const householdWords: Readonly<Record<string, string>> = {
  'screens.household.heading': 'Household {ref}',
  'screens.household.open': 'Open the household',
  'screens.household.none': 'Nothing was asked of the household yet.',
  'screens.household.title': 'Household',
}
