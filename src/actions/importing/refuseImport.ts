import { reencode } from '../../../hooks/media/makeSizes'
import { ProductError } from '../../errors'
import type { ManuscriptPicture } from '../../importing/manuscript'
import type { Kind } from '../../workflow/kinds'
import type { Actor } from '../../workflow/roles'
import { CREATORS, hasAnyRole } from '../../workflow/textRights'

interface Asked {
  /** The file's name, for the sentence. */
  file: string
  kind: Kind
  actor: Actor
  pictures: readonly ManuscriptPicture[]
}

/**
 * Asks what an import will meet before anything of the manuscript is stored, so that a refusal leaves neither a picture nor a draft
 * behind. @throws ProductError with the file and the reason as a sentence.
 */
export const refuseImport = async ({ file, kind, actor, pictures }: Asked): Promise<void> => {
  if (!hasAnyRole({ actor, roles: CREATORS[kind] })) {
    throw new ProductError('not_permitted', `Không nhập được “${file}”: tác giả không có quyền viết loại bài này.`)
  }
  for (const [index, { bytes }] of pictures.entries()) {
    try {
      await reencode(Buffer.from(bytes))
    } catch (cause) {
      const reason = `ảnh ${index + 1} của tệp hỏng hoặc quá lớn; hãy thay ảnh ấy trong bản thảo rồi nhập lại`
      throw new ProductError('unsupported_media', `Không nhập được “${file}”: ${reason}.`, { cause })
    }
  }
}
