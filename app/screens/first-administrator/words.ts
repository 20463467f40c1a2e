export const firstAdministratorWords: Readonly<Record<string, string>> = {
  'screens.first-administrator.heading': 'Make the first administrator',
  'screens.first-administrator.code': 'Code shown once on the console',
  'screens.first-administrator.name': 'Your name',
  'screens.first-administrator.account': 'Account',
  'screens.first-administrator.passphrase': 'Passphrase (at least four words)',
  'screens.first-administrator.verb': 'Make the account',
  'screens.first-administrator.done': 'The account is made.',
  'screens.first-administrator.sign-in': 'Sign in',
  'screens.first-administrator.problem.offline': 'The office does not answer. Try again.',
  'screens.first-administrator.problem.refused':
    'It was not made. Check the code and use a longer passphrase.',
}
