import { executeAuthStrategies, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import type { StaffApi } from './site/siteOptions'

/** Payload's REST interface without Next (payload.md 1), for Express to mount. */
export const staffApi = ({ payload, config }: { payload: Payload; config: Promise<SanitizedConfig> }): StaffApi => ({
  handle: (request) => handleEndpoints({ config, request }),
  isSignedIn: async (headers) => {
    const { user } = await executeAuthStrategies({ headers, payload })
    return user !== null
  },
})
