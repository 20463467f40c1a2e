/** Set while building: the whole app in the pseudo-locale. */
declare const __PSEUDO__: boolean
/** Built for use, not served for development. */
declare const __SHIPPED__: boolean
