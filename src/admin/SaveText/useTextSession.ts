'use client'

import { type RefObject, useEffect } from 'react'
import { type TextSession, textSession } from './textSession'

/** Lets the rest of the screen save the open text and know its revision, as long as the text is open. */
export const useTextSession = ({
  collection,
  id,
  rev,
  flush,
}: {
  collection: string
  id: string | number | undefined
  rev: RefObject<number>
  flush: TextSession['flush']
}): void => {
  useEffect(() => {
    if (id === undefined) return
    const session: TextSession = {
      get rev() {
        return rev.current
      },
      flush,
      acted: (acted) => {
        // A higher one means that somebody saved in between: our next save has to learn of it.
        if (acted === rev.current + 1) rev.current = acted
      },
    }
    return textSession.open(`${collection}/${id}`, session)
  }, [collection, id])
}
