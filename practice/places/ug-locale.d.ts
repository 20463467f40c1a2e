/** The parts of the package we read: rows of its five lists, each naming its parent's id. */
declare module 'ug-locale/districts.json' {
  const rows: readonly { readonly id: string; readonly name: string }[]
  export default rows
}
declare module 'ug-locale/counties.json' {
  const rows: readonly { readonly id: string; readonly name: string; readonly district: string }[]
  export default rows
}
declare module 'ug-locale/subcounties.json' {
  const rows: readonly { readonly id: string; readonly name: string; readonly county: string }[]
  export default rows
}
declare module 'ug-locale/parishes.json' {
  const rows: readonly { readonly id: string; readonly name: string; readonly subcounty: string }[]
  export default rows
}
declare module 'ug-locale/villages.json' {
  const rows: readonly { readonly id: string; readonly name: string; readonly parish: string }[]
  export default rows
}
