import { withPayload } from '@payloadcms/next/withPayload'

/** Next builds and serves the panel only; readers' pages and /api are Express's (src/server.ts). Types are `npm run types`'s matter. */
const nextConfig = {
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
