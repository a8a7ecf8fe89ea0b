import type { Locator } from 'playwright-core'

const BUTTON = /- '?(?:button|option|listbox)(?: "([^"]*)")?/g
const VIETNAMESE = /[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/iu

/** The buttons and menu lines in a part of the page, as a screen reader names them, and those of them without a Vietnamese name. */
export const englishNames = async (part: Locator): Promise<{ count: number; english: string[] }> => {
  const names = [...(await part.ariaSnapshot()).matchAll(BUTTON)].map(([, name]) => name ?? '(không tên)')
  return { count: names.length, english: names.filter((name) => !VIETNAMESE.test(name)) }
}
