import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import '../../admin/panel.css'
import { importMap } from './admin/importMap'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  // Payload compares a text's `updatedAt` and asks to reload; our saves compare `rev` and lose nothing (src/admin/SaveText).
  const asked = args.name === 'form-state' ? { ...args, args: { ...args.args, checkForStaleData: false } } : args
  return handleServerFunctions({ ...asked, config, importMap })
}

/** The frame of every page of the panel, as Payload lays it out. */
const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
