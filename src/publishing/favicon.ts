/** The site's icon: a page with a tick, sharp at every size. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8f1420"/><path d="M8 7h16v18H8z" fill="#fff"/><path d="m12 16 3 3 6-7" fill="none" stroke="#8f1420" stroke-width="2.5"/></svg>
`
