'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { editorsHandOver } from './editorsHandOver'
import { type TextValues, textValues } from './textValues'

export interface FormText {
  text: TextValues
  json: string
}

/** Once for an editor that kept its place, once for one that lost it. */
const TURNS = 2

const formText = (text: TextValues): FormText => ({ text, json: JSON.stringify(text) })

/**
 * The open text as the form has it: `current` at this render, `latest` at any time. `show` puts another text into the form; `handedOver`
 * resolves when `latest` has every word typed before the call, those in the editors included.
 */
export const useFormText = () => {
  const [fields, dispatchFields] = useAllFormFields()
  const values = Object.fromEntries(Object.entries(fields).map(([path, field]) => [path, field.value]))
  const current = formText(textValues({ data: values, columns: Object.keys(fields) }))
  const latest = useRef(current)
  latest.current = current

  // The form has the words one render after the editors gave them: this asks for a render behind that one.
  const [turn, setTurn] = useState(0)
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => {
    const goOn = () => {
      for (const next of waiting.current.splice(0)) next()
    }
    goOn()
    return goOn // a form that closes keeps nobody waiting
  }, [turn])
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  const rendered = () =>
    new Promise<void>((resolve) => {
      waiting.current.push(resolve)
      setTurn((last) => last + 1)
    })
  // An editor that has more to say before its turn gives up its place and asks anew, behind us: so we ask again, behind it.
  const handedOver = async (): Promise<void> => {
    for (let turns = 0; turns < TURNS; turns += 1) {
      await editorsHandOver()
      if (!isOpen.current) return
      await rendered()
    }
  }

  const show = (shown: TextValues): void => {
    for (const [path, value] of Object.entries(shown)) {
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
    }
    latest.current = formText(shown)
  }

  return { current, latest, show, handedOver }
}
