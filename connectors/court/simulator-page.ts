/** A report as it lies at the simulated court. */
export interface Filing {
  readonly id: string
  readonly text: string
  readonly standing: 'received' | 'accepted' | 'rejected'
}

/** The page of the simulated filing desk: plain HTML without scripts, every filing with two buttons. */
export function courtPage(filings: readonly Filing[]): string {
  const rows = filings.map(rowOf).join('\n')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>EXAMPLE court</title>
<h1>EXAMPLE: filing desk of a court</h1><p>Nothing here is real. Nothing leaves this computer.</p>
<table><tr><th>Filing</th><th>What came</th><th>Standing</th><th></th></tr>
${rows}</table></html>`
}

function rowOf({ id, text, standing }: Filing): string {
  const buttons =
    standing === 'received'
      ? button('accepted', id, 'Accept') + button('rejected', id, 'Send back')
      : ''
  return `<tr><td>${escaped(id)}</td><td><code>${escaped(text)}</code></td><td>${standing}</td><td>${buttons}</td></tr>`
}

function button(to: string, id: string, words: string): string {
  return `<form method="post" action="/${to}/${encodeURIComponent(id)}"><button>${words}</button></form>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
