import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Answers } from '../collections/Answers'
import { Articles } from '../collections/Articles'
import { Clips } from '../collections/Clips'
import { Cursors } from '../collections/Cursors'
import { Editions } from '../collections/Editions'
import { Events } from '../collections/Events'
import { withoutVersions } from '../collections/endpoints/withoutVersions'
import { mediaCollection } from '../collections/Media'
import { Notices } from '../collections/Notices'
import { Pages } from '../collections/Pages'
import { People } from '../collections/People'
import { Publications } from '../collections/Publications'
import { Reasons } from '../collections/Reasons'
import { Releases } from '../collections/Releases'
import { Requests } from '../collections/Requests'
import { Sections } from '../collections/Sections'
import { Specials } from '../collections/Specials'
import { Stories } from '../collections/Stories'
import { Topics } from '../collections/Topics'
import { Units } from '../collections/Units'
import { usersCollection } from '../collections/Users'
import { Verdicts } from '../collections/Verdicts'
import { answerRefusal } from '../hooks/errors/answerRefusal'
import type { Newsroom } from './actions/newsroom'
import { OFFICE_CALENDAR } from './actions/officeCalendar'
import { editorFeatures } from './admin/editorFeatures'
import { translations } from './admin/translations'
import type { LoadedConfig } from './config'
import { databaseAdapter } from './database/databaseAdapter'
import { describeError } from './describeError'
import { mailAdapter } from './relay/mailAdapter'
import { UPLOAD_BYTES } from './uploadBytes'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** What the program brings beside its settings: the clock, and a way to wake its relay. */
export type Services = Pick<Newsroom, 'now' | 'wakeRelay'>

/** The whole of Payload's configuration for given settings: the table of contents of what is stored. */
export const newsroomConfig = ({ settings, services }: { settings: LoadedConfig; services: Services }) => {
  const newsroom: Newsroom = {
    ...services,
    calendar: OFFICE_CALENDAR,
    mediaDir: settings.mediaDir,
    publicUrl: settings.publicUrl,
    coordinatorEmail: settings.coordinatorEmail,
    sendsMail: settings.smtpUrl !== undefined,
  }
  return buildConfig({
    secret: settings.payloadSecret,
    serverURL: settings.publicUrl,
    csrf: settings.trustedOrigins,
    cors: [],
    telemetry: false,
    // A refusal carries the other's unpublished words to the person it concerns: they must not reach the log.
    loggingLevels: { APIError: false, ValidationError: false, Forbidden: 'info', NotFound: 'info' },
    logger: { options: { level: settings.logLevel, serializers: { err: describeError } }, destination: process.stdout },
    graphQL: { disable: true },
    maxDepth: 2,
    defaultDepth: 0,
    custom: { newsroom },
    hooks: { afterError: [answerRefusal] },
    typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
    i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi', translations },
    jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: 'HH:mm dd/MM/yyyy',
      components: {
        graphics: { Icon: '/src/admin/brand/Icon#Icon', Logo: '/src/admin/brand/Logo#Logo' },
        views: { dashboard: { Component: '/src/admin/MyWork/MyWork#MyWork' } },
      },
      importMap: {
        baseDir: root,
        autoGenerate: false,
        importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
      },
      timezones: {
        supportedTimezones: [{ label: 'Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
        defaultTimezone: 'Asia/Ho_Chi_Minh',
      },
      meta: {
        titleSuffix: ' – Toà soạn',
        description: 'Bàn làm việc của toà soạn',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
        defaultOGImageType: 'off',
        openGraph: { title: 'Toà soạn', siteName: 'Toà soạn', description: 'Bàn làm việc của toà soạn' },
      },
    },
    editor: lexicalEditor({ features: editorFeatures }),
    sharp,
    db: databaseAdapter({ database: settings.database, migrationDir: path.resolve(root, 'src/database/migrations') }),
    email: mailAdapter({ smtpUrl: settings.smtpUrl, from: settings.mailFrom }),
    upload: { limits: { fileSize: UPLOAD_BYTES }, abortOnLimit: true },
    collections: [
      Articles,
      Answers,
      Clips,
      Releases,
      Pages,
      mediaCollection({ mediaDir: settings.mediaDir }),
      Stories,
      Requests,
      Sections,
      Topics,
      Specials,
      Units,
      People,
      usersCollection({ secureCookies: settings.publicUrl.startsWith('https:') }),
      Editions,
      Verdicts,
      Events,
      Reasons,
      Notices,
      Publications,
      Cursors,
    ].map(withoutVersions),
  })
}
