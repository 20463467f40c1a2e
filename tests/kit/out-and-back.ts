/** Runs in the page: prints a form, takes it out as a workbook, and has the office look at what comes back. */
export async function outAndBack(form: string) {
  const asked = async (url: string, body?: object) => {
    const headers = { 'content-type': 'application/json' }
    const given = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {}
    return (await fetch(url, given)).json()
  }
  const paper = await asked(`/blank/${form}`)
  const { bytes } = await asked(`/practice/forms/${form}`)
  const { changes, unsupported } = await asked('/practice/look', { workbook: bytes })
  return { paper: paper.bytes.length, changes, unsupported }
}
