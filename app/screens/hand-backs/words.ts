export const handBacksWords: Readonly<Record<string, string>> = {
  'screens.hand-backs.heading': 'Acting and handing back',
  'screens.hand-backs.why':
    'Who acted in a post and who holds it see the same list, until thirty days after the last day.',
  'screens.hand-backs.empty': 'Nobody acted for you, and you acted for nobody.',
  'screens.hand-backs.who': '{name}, acting as {post}',
  'screens.hand-backs.is': 'Since {from}, until {until}. It ends by itself.',
  'screens.hand-backs.was': 'From {from} to {until}. It is over.',
  'screens.hand-backs.decided':
    '{count, plural, =0 {Nothing was decided} one {One decision} other {# decisions}}',
  'screens.hand-backs.open':
    '{count, plural, =0 {Nothing is open} one {One thing is open} other {# things are open}}',
  'screens.hand-backs.due': 'due {at}',
}
