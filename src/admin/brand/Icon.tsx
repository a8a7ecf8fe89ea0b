/** The newsroom's mark: a page with a tick. Drawn here, so that nothing is asked of anybody. */
export const Icon = () => (
  <svg aria-label="Việc của tôi" className="ts-icon" role="img" viewBox="0 0 24 24">
    <path d="M6 2.5h9l4 4v15H6z" fill="none" stroke="currentColor" strokeLinejoin="round" strokeWidth="1.8" />
    <path d="m9 14 2.4 2.5L16 11" fill="none" stroke="currentColor" strokeWidth="1.8" />
  </svg>
)
