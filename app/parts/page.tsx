import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
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
  readonly children: ComponentChildren
}

/**
 * The body of every screen: back link, one H1 that takes the focus when the screen opens
 * (so that a keyboard or screen reader starts where the eye does), and the content.
 */
export function Page({ heading, title, back, wide = false, children }: PageProps) {
  const top = useRef<HTMLHeadingElement>(null)
  const named = title ?? heading
  useEffect(() => {
    document.title = `${named} – ${t('parts.product')}`
  }, [named])
  useEffect(() => top.current?.focus(), [heading])
  return (
    <div class={wide ? 'page page-wide' : 'page'}>
      {back && (
        <p class="back">
          <Go to={back}>
            <Icon name="back" /> {t('parts.back')}
          </Go>
        </p>
      )}
      <h1 tabIndex={-1} ref={top}>
        {heading}
      </h1>
      {children}
    </div>
  )
}
