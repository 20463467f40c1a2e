import { getDocumentProxy } from 'unpdf'

/** A PDF as its reader gets it: every page's text, its tags from the root down, what the file says of itself. */
export interface PdfRead {
  readonly pages: readonly string[]
  readonly tags: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
  readonly tagged: boolean
}

interface Tag {
  readonly type?: string
  readonly role?: string
  readonly children?: readonly Tag[]
}

/** Reads a PDF with a program that did not make it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { info } = await document.getMetadata()
  const marks = await document.getMarkInfo()
  const pages: string[] = []
  const tags: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((one) => ('str' in one ? one.str : '')).join(' '))
    tags.push(...rolesIn(await page.getStructTree()))
  }
  const said = Object.fromEntries(Object.entries(info))
  return { pages, tags, info: said, tagged: marks?.Marked === true }
}

function rolesIn({ role, children = [] }: Tag): string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesIn)]
}
