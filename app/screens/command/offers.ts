import { createContext } from 'preact'
import { useContext, useEffect } from 'preact/hooks'

/** Something that can be done on the page: its words' key and where. */
export interface Offer {
  readonly words: string
  readonly to: string
}

/** What the page that is open offers, kept while it is open: the palette shows the same and no more. */
export const Offers = createContext<Set<readonly Offer[]>>(new Set())

/** Lets the palette offer what a page offers. */
export function useOffering(offers: readonly Offer[]): void {
  const all = useContext(Offers)
  useEffect(() => {
    all.add(offers)
    return () => void all.delete(offers)
  }, [all, offers])
}
