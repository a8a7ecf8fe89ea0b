'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

/**
 * A window over the page: the browser's own `<dialog>` (focus stays in, Escape closes), outside of Payload's form, so that Enter in it
 * never saves the text behind it.
 */
export const Modal = ({
  title,
  onClose,
  isWide = false,
  children,
}: {
  title: string
  onClose: () => void
  isWide?: boolean
  children: ReactNode
}) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    dialog.current?.showModal()
    // The first thing to be filled in, else the window itself: not the button that closes it.
    const first = dialog.current?.querySelector<HTMLElement>('input, select, textarea')
    first?.focus()
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={isWide ? 'ts-modal ts-modal--wide' : 'ts-modal'}
      onClose={onClose}
      onSubmit={(event) => event.stopPropagation()}
    >
      <header className="ts-modal__head">
        <h2 id={heading}>{title}</h2>
        <button aria-label="Đóng" className="ts-link" onClick={onClose} type="button">
          ✕
        </button>
      </header>
      {children}
    </dialog>,
    document.body,
  )
}
