export const signInWords: Readonly<Record<string, string>> = {
  'screens.sign-in.title': 'Sign in',
  'screens.sign-in.signed-out': 'Sign in',
  'screens.sign-in.locked': 'Locked',
  'screens.sign-in.account': 'Account',
  'screens.sign-in.passphrase': 'Passphrase',
  'screens.sign-in.verb.signed-out': 'Sign in',
  'screens.sign-in.verb.locked': 'Unlock',
  'screens.sign-in.busy': 'Checking…',
  'screens.sign-in.other': 'Use another account',
  'screens.sign-in.emergency': 'Is a child in danger now? Call. You need no account.',
  'screens.sign-in.call-116': 'Call 116, the child helpline',
  'screens.sign-in.call-999': 'Call 999, the police',
  'screens.sign-in.choose': 'Choose your passphrase',
  'screens.sign-in.choose.why':
    'The code was for this once. Choose at least four words that only you know. Nobody at the office can read them.',
  'screens.sign-in.choose.next': 'New passphrase',
  'screens.sign-in.choose.again': 'New passphrase again',
  'screens.sign-in.choose.verb': 'Choose and sign in',
  'screens.sign-in.choose.differs': 'The two are not the same. Type them again.',
  'screens.sign-in.choose.refused':
    'It was not taken. Use a longer one, with other words than your account.',
  'screens.sign-in.choose.offline':
    'The office does not answer. Try again when there is a network.',
  'screens.sign-in.problem.wrong': 'Account and passphrase do not fit together.',
  'screens.sign-in.problem.offline-first':
    'The first time on this device the office must answer. There is no network now.',
  'screens.sign-in.problem.offline':
    'The office does not answer. Try again when there is a network.',
  'screens.sign-in.problem.too-many':
    'Too many tries. Wait {minutes, plural, one {# minute} other {# minutes}}.',
  'screens.sign-in.problem.unavailable':
    'The office cannot answer now. Nothing is lost. Try again soon.',
}
