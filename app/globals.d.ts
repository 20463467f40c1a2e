/** Set while building: the whole app in the pseudo-locale. */
declare const __PSEUDO__: boolean
