import { executeAuthStrategies, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import type { StaffApi } from './site/siteOptions'

interface StaffApiOptions {
  payload: Payload
  config: Promise<SanitizedConfig>
  /** The key under which this Payload was opened, when it has one of its own (tests). */
  key?: string
}

/** Payload's REST interface without Next (payload.md 1), for Express to mount. */
export const staffApi = ({ payload, config, key }: StaffApiOptions): StaffApi => ({
  handle: (request) => handleEndpoints({ config, request, ...(key ? { payloadInstanceCacheKey: key } : {}) }),
  isSignedIn: async (headers) => {
    const { user } = await executeAuthStrategies({ headers, payload })
    return user !== null
  },
})
