import { useEffect, useState } from 'preact/hooks'
import { useSearch } from '../../hooks/search.ts'
import { SearchView } from './view.tsx'

export default function SearchScreen() {
  const [text, setText] = useState('')
  const found = useSearch(text)
  useEffect(() => {
    if (history.state === 'type') {
      document.querySelector<HTMLElement>('input[type="search"]')?.focus()
    }
  }, [])
  return <SearchView text={text} type={setText} found={found} />
}
