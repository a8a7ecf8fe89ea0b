import { ProductError } from '../errors'

/**
 * Answers the parts of an address under /api as the guards compare them: decoded, lower case, without empty parts, so that
 * `/api//users/%6Cogin/` meets the same guards as `/api/users/login`. Undecodable: 400.
 */
export const apiPath = (path: string): string[] => {
  try {
    return decodeURIComponent(path)
      .toLowerCase()
      .split('/')
      .filter((part) => part !== '' && part !== 'api')
  } catch (cause) {
    throw new ProductError('bad_request', 'Địa chỉ không đọc được.', { cause })
  }
}
