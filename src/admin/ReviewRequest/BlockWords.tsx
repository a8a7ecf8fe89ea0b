import type { ShownRequest } from '../../actions/dossier/presentRequest'
import { describeBlock } from '../../editions/describeBlock'
import type { ReviewBlock } from './review'

/** A frozen block to be read: its words and, where there is one, its picture or clip. */
export const BlockWords = ({ block: { block }, files }: { block: ReviewBlock; files: ShownRequest['files'] }) => {
  if (!block) return <p className="ts-muted">(đoạn đã xoá theo yêu cầu)</p>
  const captions = Object.values(files).find(({ type }) => type === 'text/vtt')?.address
  const file = 'media' in block && block.media ? files[block.media] : undefined
  const words = <p className={`ts-words ts-words--${block.type}`}>{describeBlock(block)}</p>
  if (!file) return words
  return (
    <>
      {file.type.startsWith('image/') && <img alt="" className="ts-words__file" src={file.address} />}
      {file.type.startsWith('video/') && (
        <video className="ts-words__file" controls src={file.address}>
          <track kind="captions" label="Tiếng Việt" src={captions} srcLang="vi" />
        </video>
      )}
      {words}
    </>
  )
}
