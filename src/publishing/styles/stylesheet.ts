import { createHash } from 'node:crypto'
import { base } from './base'
import { frame } from './frame'
import { lists } from './lists'
import { print } from './print'
import { story } from './story'

const css = [base, frame, lists, story, print].join('').replace(/\n+/g, '\n').trimStart()
const hash = createHash('sha256').update(css).digest('hex').slice(0, 10)

/** The one stylesheet of the readers' side. Its name carries its hash, so it may be kept for ever. */
export const STYLESHEET = { path: `/assets/site.${hash}.css`, css } as const
