/** What lies at the simulated school register, and what its clerk said to it. */
export interface SchoolLetter {
  readonly id: string
  readonly text: string
  readonly standing: 'received' | 'answered' | 'refused'
}

/** The page of the simulated register: plain HTML without scripts, every letter with two buttons. */
export function schoolPage(letters: readonly SchoolLetter[]): string {
  const rows = letters.map(rowOf).join('\n')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>EXAMPLE school register</title>
<h1>EXAMPLE: register of schools</h1><p>Nothing here is real. Nothing leaves this computer.</p>
<table><tr><th>Letter</th><th>What came</th><th>Standing</th><th></th></tr>
${rows}</table></html>`
}

function rowOf({ id, text, standing }: SchoolLetter): string {
  const buttons =
    standing === 'received' ? button('answer', id, 'Answer') + button('refuse', id, 'Not here') : ''
  return `<tr><td>${escaped(id)}</td><td><code>${escaped(text)}</code></td><td>${standing}</td><td>${buttons}</td></tr>`
}

function button(to: string, id: string, words: string): string {
  return `<form method="post" action="/${to}/${encodeURIComponent(id)}"><button>${words}</button></form>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
