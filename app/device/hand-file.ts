/** How long a file's address stands: browsers read it only after the press, on a slow phone much later. */
export const READ_WITHIN_MS = 60_000

/** Hands a file to whoever looks at this page, under a name that tells no person's name. */
export function handFile(name: string, bytes: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN_MS)
}
