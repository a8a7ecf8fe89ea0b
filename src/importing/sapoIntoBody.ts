import { richTextNode } from '../editions/richTextNode'
import type { RichText } from '../editions/storyText'

/** The body of a manuscript with its sapo as the first paragraph: for kinds of text that have no sapo, so that no word of it is lost. */
export const sapoIntoBody = ({ sapo, body }: { sapo: string | null; body: RichText }): RichText =>
  sapo === null
    ? body
    : {
        root: {
          ...body.root,
          children: [richTextNode.paragraph([richTextNode.text(sapo, 0)]), ...(body.root.children ?? [])],
        },
      }
