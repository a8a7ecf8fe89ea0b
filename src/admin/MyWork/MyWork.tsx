import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { unitNames } from '../../actions/dossier/unitNames'
import { loadUnmapped } from '../../actions/loadUnmapped'
import { newsroomOf } from '../../actions/newsroom'
import { resolveActor } from '../../actions/resolveActor'
import { MANUSCRIPT_KINDS } from '../../importing/manuscriptKinds'
import { KIND_NAMES, KINDS } from '../../workflow/kinds'
import { SETTING_CONFIRMERS } from '../../workflow/registers/decideSetting'
import { ROLES, type Role } from '../../workflow/roles'
import { CREATORS } from '../../workflow/textRights'
import { ROLE_CONFIRMERS } from '../../workflow/validRoles'
import { hiddenUnless } from '../hiddenUnless'
import { ImportFiles } from '../ImportFiles/ImportFiles'
import { Erasures } from './Erasures'
import { LatestEvents } from './LatestEvents'
import { ParkedStories } from './ParkedStories'
import { RolesToConfirm } from './RolesToConfirm'
import { SettingsToConfirm } from './SettingsToConfirm'
import { WorkTable } from './WorkTable'
import { unmappedList, workLists } from './workLists'

const REGISTERS = ['people', 'users', 'units', 'topics', 'specials', 'sections']

/** The registers that the person keeps, as his menu has them. */
const registersOf = ({ payload, user }: PayloadRequest) =>
  payload.config.collections.filter(({ slug }) => REGISTERS.includes(slug) && !hiddenUnless(slug)({ user }))

/** The first screen: what waits for the person who is signed in, by his roles of today. */
export const MyWork = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const actor = await resolveActor(req)
  const roles = [...new Set(actor?.roles.map(({ role }) => role) ?? [])]
  const has = (...wanted: Role[]) => wanted.some((role) => roles.includes(role))
  const now = newsroomOf(req.payload).now()
  const kinds = KIND_NAMES.filter((kind) => has(...CREATORS[kind]))
  const unmapped = has('desk_editor', 'chief_editor', 'coordinator') ? await loadUnmapped(req.payload) : []
  const units = await unitNames(req.payload)
  const registers = has('administrator') ? registersOf(req) : []
  return (
    <Gutter className="ts-page">
      <h1>Việc của tôi</h1>
      <p className="ts-muted">{roles.map((role) => ROLES[role]).join(', ')}</p>
      {kinds.length > 0 && (
        <nav aria-label="Viết mới" className="ts-row">
          {kinds.map((kind) => (
            <a className="ts-button" href={`/admin/collections/${KINDS[kind].collection}/create`} key={kind}>
              {KINDS[kind].label} mới
            </a>
          ))}
        </nav>
      )}
      {kinds.length > 0 && <ImportFiles kinds={MANUSCRIPT_KINDS.filter((kind) => kinds.includes(kind))} />}
      {registers.length > 0 && (
        <nav aria-label="Danh mục" className="ts-row">
          {registers.map(({ slug, labels }) => (
            <a className="ts-button" href={`/admin/collections/${slug}`} key={slug}>
              {String(labels.plural)}
            </a>
          ))}
        </nav>
      )}
      {workLists({ roles, person: actor?.person ?? '', now }).map((list) => (
        <WorkTable key={list.title} list={list} now={now} req={req} units={units} />
      ))}
      {unmapped.length > 0 && <WorkTable list={unmappedList(unmapped)} now={now} req={req} units={units} />}
      {has('chief_editor', 'coordinator') && <Erasures req={req} />}
      {has(...ROLE_CONFIRMERS) && <RolesToConfirm req={req} />}
      {has(...SETTING_CONFIRMERS) && <SettingsToConfirm req={req} />}
      {has('administrator') && <ParkedStories req={req} />}
      {has('inspector') && <LatestEvents req={req} />}
    </Gutter>
  )
}
