const ALLOWED_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Answers the address a link may lead to, absolute when `base` (the site's address) is given; null for everything a reader must
 * never be sent to (`javascript:`, `data:`, a broken address): the words stay, the link goes.
 */
export const safeUrl = ({ url, base }: { url: string; base: string }): string | null => {
  if (!URL.canParse(url.trim(), base)) return null
  const parsed = new URL(url.trim(), base)
  return ALLOWED_SCHEMES.has(parsed.protocol) ? parsed.href : null
}
