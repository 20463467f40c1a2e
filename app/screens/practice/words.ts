export const practiceWords: Readonly<Record<string, string>> = {
  'screens.practice.heading': 'Practice',
  'screens.practice.what':
    'Practise on invented files. They stay on this device, and nothing you write there is sent. You need no network.',
  'screens.practice.danger':
    'A child in real danger? Leave practice first, or call 116. What you write in practice reaches nobody.',
  'screens.practice.begin': 'Start practice',
  'screens.practice.here':
    'You are in practice now. The striped bar at the top starts the files afresh, or takes you back to work.',
}
