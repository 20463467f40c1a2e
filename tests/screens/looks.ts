/*
 * What a browser can be asked about the page that stands in it. Every function here runs inside the page, so each
 * holds everything it needs.
 */

/** Puts every text of the app in disguise from the next load on: longer by two fifths, in brackets. */
export async function disguise(on: boolean): Promise<void> {
  const base = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open('cwmis-device')
    asked.onsuccess = () => resolve(asked.result)
  })
  const settings = { language: 'en', pseudo: on, textSize: 'normal' }
  const writing = base.transaction('settings', 'readwrite')
  writing.objectStore('settings').put(settings, 'settings')
  await new Promise((resolve) => {
    writing.oncomplete = resolve
  })
  base.close()
}

/** Every text that can be read on the page, what is folded together opened first. */
export function readTexts(): string[] {
  for (const folded of document.querySelectorAll('details')) folded.open = true
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shown = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false
    const text = node.textContent?.trim() ?? ''
    if (shown && text !== '') texts.push(text)
  }
  return texts
}

/** Texts that are cut off, or that reach over the edge of the window. */
export function readClipped(): string[] {
  const clipped: string[] = []
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    )
    if (!own || element.closest('.unseen, .skip, option, [tabindex="0"]')) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const { clipPath, overflowX, textOverflow } = getComputedStyle(element)
    // Taken out of sight on purpose, for those who listen.
    if (clipPath !== 'none') continue
    const cut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
    const { right, left } = element.getBoundingClientRect()
    const over = right > innerWidth + 1 || left < -1
    if (cut || over || textOverflow === 'ellipsis') clipped.push(element.outerHTML.slice(0, 160))
  }
  return clipped
}

/** Marks every control a keyboard should stop at and returns how many there are; radios of a group are one stop. */
export function markStops(): number {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const groups = new Set<string>()
  let stops = 0
  for (const element of document.querySelectorAll<HTMLElement>(wanted)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) {
      continue
    }
    const radio = element instanceof HTMLInputElement && element.type === 'radio' ? element : null
    const group = radio ? `group ${radio.name}` : `stop ${String(stops)}`
    element.dataset['stop'] = group
    if (groups.has(group)) continue
    groups.add(group)
    stops += 1
  }
  return stops
}

/** Where the keyboard is: the mark of the control, and what is wrong with how it shows. Null outside of all. */
export function readStop(): { mark: string; fault: string | null } | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
  const { top, bottom, left, width } = element.getClientRects()[0] ?? new DOMRect()
  const middle = document.elementFromPoint(left + width / 2, (top + bottom) / 2)
  const covered = middle !== null && !element.contains(middle) && !middle.contains(element)
  const label = element.closest('.choice')?.contains(middle) ?? false
  const html = element.outerHTML.slice(0, 160)
  const mark = element.dataset['stop'] ?? html
  if (!outlined && boxShadow === 'none') return { mark, fault: `shows no focus: ${html}` }
  return {
    mark,
    fault: covered && !label ? `is covered: ${html} by ${middle.outerHTML.slice(0, 120)}` : null,
  }
}

/** Something wrong with a page: unreachable, unseen or cut off, by its style or its place in the tab order. */
export interface Wrong {
  tag: 'p' | 'button'
  id: string
  text: string
  css: string
  tabIndex: number
}

/** Adds it to the page, to see that it is found. */
export function plant(wrong: Wrong): void {
  const element = document.createElement(wrong.tag)
  element.id = wrong.id
  element.textContent = wrong.text
  element.style.cssText = wrong.css
  if (wrong.tabIndex < 0) element.tabIndex = wrong.tabIndex
  document.querySelector('main')?.append(element)
}
