/** The value, with everything in it closed to changes, what maps hold too: whoever writes into it throws. */
export const deeplyFrozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (value instanceof Map) {
    const refuse = () => {
      throw new TypeError('a frozen map was written')
    }
    for (const item of value.values()) deeplyFrozen(item)
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse })
  }
  Object.freeze(value)
  for (const item of Object.values(value)) deeplyFrozen(item)
  return value
}
