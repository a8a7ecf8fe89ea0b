const LEAST = [20, 20]
const NOT_SUPPORTED = 21

/**
 * Throws when this Node can't run the product (package.json, "engines"): 20.20 or newer, without 21.
 * @param {string} version as in `process.versions.node`
 */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number)
  const isNewEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
  if (isNewEnough && major !== NOT_SUPPORTED) return
  throw new Error(
    `cần Node ${LEAST.join('.')} trở lên (trừ bản 21), máy này đang dùng Node ${version}. Tải tại https://nodejs.org.`,
  )
}
