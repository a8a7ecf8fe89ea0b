import { Icon } from './Icon'

/** The name over the sign-in form. */
export const Logo = () => (
  <span className="ts-logo">
    <Icon /> Toà soạn
  </span>
)
