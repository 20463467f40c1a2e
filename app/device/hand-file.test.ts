import { afterEach, expect, test, vi } from 'vitest'
import { handFile, READ_WITHIN_MS } from './hand-file.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a file’s address stands until a slow browser has read it, and no longer', () => {
  vi.useFakeTimers()
  const pressed: string[] = []
  const link = {
    href: '',
    download: '',
    click: () => pressed.push(`${link.download} ${link.href}`),
  }
  vi.stubGlobal('document', { createElement: () => link })
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one')
  const ended = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  handFile('facesheet.pdf', new Blob(['x']))
  expect(pressed).toEqual(['facesheet.pdf blob:one'])
  vi.advanceTimersByTime(READ_WITHIN_MS - 1)
  expect(ended).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(ended).toHaveBeenCalledWith('blob:one')
})
