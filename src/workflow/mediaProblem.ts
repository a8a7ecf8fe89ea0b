import { MISSING_RIGHTS } from './missingRights'

/** What a picture or clip says of who may show it. `rightsUntil` is the last day of the rights (ISO date); null = without end. */
export interface MediaRights {
  id: string
  alt: string
  caption: string
  rights: string
  rightsUntil: string | null
  consent: 'not_needed' | 'given' | 'missing'
}

/** Why a picture or clip may not be shown on a day (ISO date): missing rights, rights that ended, consent not given (design: publish). */
export const mediaProblem = ({ media, today }: { media: MediaRights; today: string }): string | null => {
  const name = media.caption || media.alt || media.id
  if (media.rights === '' || media.rights === MISSING_RIGHTS) return `“${name}” chưa ghi quyền sử dụng.`
  if (media.rightsUntil !== null && media.rightsUntil < today)
    return `“${name}” đã hết hạn quyền sử dụng ngày ${media.rightsUntil}.`
  return media.consent === 'missing' ? `“${name}” chưa có sự đồng ý của người trong hình.` : null
}
