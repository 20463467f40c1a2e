import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { t } from '../words/t.ts'
import { Go } from './go.tsx'
import { Icon } from './icon.tsx'

interface PageProps {
  /** The heading as read on the page; it may name a child. */
  readonly heading: string
  /** The browser's title: never a name, never a concern. Defaults to the heading. */
  readonly title?: string
  readonly back?: string
  readonly wide?: boolean
  /** The identity bar among the children holds the heading: a name stands once. */
  readonly identity?: boolean
  readonly children: ComponentChildren
}

const Heading = createContext<VNode | null>(null)

/** The page's heading, for the part that holds it in the page's place; null where the page shows it itself. */
export function useHeading(): VNode | null {
  return useContext(Heading)
}

/**
 * The body of every screen: back link, one H1 that takes the focus when the screen opens
 * (so that a keyboard or screen reader starts where the eye does), and the content.
 */
export function Page(props: PageProps) {
  const { heading, title, back, wide = false, identity = false, children } = props
  const top = useRef<HTMLHeadingElement>(null)
  const named = title ?? heading
  useEffect(() => {
    document.title = `${named} – ${t('parts.product')}`
  }, [named])
  useEffect(() => top.current?.focus(), [heading])
  const shown = (
    <h1 tabIndex={-1} ref={top}>
      {heading}
    </h1>
  )
  return (
    <div class={wide ? 'page page-wide' : 'page'}>
      {back && (
        <p class="back">
          <Go to={back}>
            <Icon name="back" /> {t('parts.back')}
          </Go>
        </p>
      )}
      {!identity && shown}
      <Heading.Provider value={identity ? shown : null}>{children}</Heading.Provider>
    </div>
  )
}
