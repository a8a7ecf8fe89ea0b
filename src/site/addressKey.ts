import { isIPv6 } from 'node:net'

const GROUPS = 8
const SUBNET_GROUPS = 4
const MAPPED = /^(?:0:){5}ffff:/

const groupsOf = (part: string): string[] =>
  part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16).toString(16))

/** The last 32 bits may be written like an IPv4 address. */
const withoutDots = (address: string): string =>
  address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number)
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
  })

const expand = (address: string): string[] => {
  const [head = '', tail] = withoutDots(address).split('::')
  const before = groupsOf(head)
  const after = groupsOf(tail ?? '')
  return [...before, ...Array<string>(GROUPS - before.length - after.length).fill('0'), ...after]
}

const dotted = (groups: readonly string[]): string =>
  groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((bits) => [bits >> 8, bits & 255])
    .join('.')

/**
 * Answers under which name a client's address is counted: an IPv4 address, also one in an IPv6 form (RFC 4291 2.5.5.2), for itself; of an
 * IPv6 address the /64, which one household or office often holds whole.
 */
export const addressKey = (address: string): string => {
  const plain = address.split('%')[0] ?? ''
  if (!isIPv6(plain)) return address
  const groups = expand(plain)
  if (MAPPED.test(groups.join(':'))) return dotted(groups.slice(-2))
  return groups.slice(0, SUBNET_GROUPS).join(':')
}
