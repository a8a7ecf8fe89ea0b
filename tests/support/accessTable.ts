import type { Role } from '../../src/workflow/roles'

/** What somebody may do on a collection over REST: on every row, on rows that are his, or not at all. */
export type Reach = 'all' | 'own' | 'no'

/** Roles by how far they reach; who isn't named reaches nothing, nor does a stranger. */
export interface Reaching {
  all?: readonly Role[]
  own?: readonly Role[]
}

export interface AccessRow {
  create: Reaching
  read: Reaching
  update: Reaching
  /** What "own" means for this collection, for readers of the table. */
  ownMeans?: string
}

const ALL_ROLES = [
  'contributor',
  'reporter',
  'desk_editor',
  'chief_editor',
  'reviewer',
  'unit_head',
  'coordinator',
  'office',
  'inspector',
  'administrator',
] as const satisfies Role[]
const WRITERS = ['contributor', 'reporter', 'desk_editor', 'chief_editor'] as const satisfies Role[]
const NOBODY: Reaching = {}

const text = (create: readonly Role[]): AccessRow => ({
  create: { all: create },
  read: { all: ['desk_editor', 'chief_editor', 'inspector'], own: ['contributor', 'reporter', 'office'] },
  update: { all: ['desk_editor', 'chief_editor'], own: ['contributor', 'reporter', 'office'] },
  ownMeans:
    'author, writer or assignee reads; author edits, while the text is his; desk editors edit what is of their desk or of none',
})

const record = (read: Reaching, ownMeans?: string): AccessRow => ({
  create: NOBODY,
  read,
  update: NOBODY,
  ...(ownMeans ? { ownMeans } : {}),
})

const register: AccessRow = {
  create: { all: ['administrator'] },
  read: { all: ALL_ROLES },
  update: { all: ['administrator'] },
}

/**
 * Who reaches what over Payload's REST interface: the README shows this table, the walker of tests/int/access asks every cell of it.
 * No row has a delete, a duplicate or a version: nobody reaches those anywhere. Stages change by named actions only.
 */
export const ACCESS: Record<string, AccessRow> = {
  articles: text(WRITERS),
  answers: text(WRITERS),
  clips: text(WRITERS),
  releases: text([...WRITERS, 'office']),
  pages: text(['desk_editor', 'chief_editor']),
  media: {
    create: { all: [...WRITERS, 'office'] },
    read: { all: ALL_ROLES },
    update: { all: [...WRITERS, 'office'] },
  },
  stories: record(
    {
      all: ['desk_editor', 'chief_editor', 'inspector', 'coordinator'],
      own: ['contributor', 'reporter', 'office'],
    },
    'the texts that are his',
  ),
  requests: record(
    { all: ['desk_editor', 'chief_editor', 'coordinator', 'inspector'], own: ['reviewer', 'unit_head'] },
    'what his unit is asked',
  ),
  sections: register,
  topics: register,
  specials: register,
  units: register,
  people: register,
  users: {
    create: { all: ['administrator'] },
    read: { all: ['administrator'], own: ALL_ROLES.filter((role) => role !== 'administrator') },
    update: { all: ['administrator'], own: ALL_ROLES.filter((role) => role !== 'administrator') },
    ownMeans: 'his own sign-in',
  },
  editions: record({ all: ['desk_editor', 'chief_editor', 'inspector'] }),
  verdicts: record({ all: ['desk_editor', 'chief_editor', 'coordinator', 'inspector'] }),
  events: record({ all: ['chief_editor', 'coordinator', 'inspector', 'administrator'] }),
  reasons: record({ all: ['desk_editor', 'chief_editor', 'coordinator', 'inspector'] }),
  notices: record(
    { all: ['administrator'], own: ALL_ROLES.filter((role) => role !== 'administrator') },
    'what he was told',
  ),
  publications: record({
    all: ['reporter', 'desk_editor', 'chief_editor', 'coordinator', 'office', 'inspector'],
  }),
  cursors: record({ all: ['administrator', 'inspector'] }),
}

export const reachOf = ({ reaching, role }: { reaching: Reaching; role: Role | null }): Reach => {
  if (role !== null && reaching.all?.includes(role)) return 'all'
  return role !== null && reaching.own?.includes(role) ? 'own' : 'no'
}

const cell = ({ all = [], own = [] }: Reaching): string => {
  const everybody = all.length === ALL_ROLES.length ? 'every role' : all.join(', ')
  const owners = own.length >= ALL_ROLES.length - 1 ? 'everybody his own' : `own: ${own.join(', ')}`
  return [everybody, own.length > 0 ? owners : ''].filter(Boolean).join('; ') || '–'
}

/** The table as Markdown, for the README between its `access` marks. */
export const accessMarkdown = (): string => {
  const lines = Object.entries(ACCESS).map(
    ([slug, { create, read, update, ownMeans }]) =>
      `| \`${slug}\` | ${cell(read)} | ${cell(create)} | ${cell(update)} | ${ownMeans ?? ''} |`,
  )
  return ['| collection | read | create | update | own means |', '| --- | --- | --- | --- | --- |', ...lines].join('\n')
}
