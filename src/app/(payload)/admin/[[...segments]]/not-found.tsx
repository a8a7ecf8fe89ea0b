import config from '@payload-config'
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import { importMap } from '../importMap'

interface Address {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Address) =>
  generatePageMetadata({ config, params, searchParams })

const NotFound = ({ params, searchParams }: Address) => NotFoundPage({ config, importMap, params, searchParams })

export default NotFound
