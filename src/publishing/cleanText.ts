const NEVER_IN_MARKUP = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/**
 * Answers the text in NFC without the characters that neither XML 1.0 (`Char`) nor HTML allows: one pasted U+0008 makes a whole
 * feed ill-formed. Everything that leaves as markup passes here.
 */
export const cleanText = (text: string): string => text.normalize('NFC').replace(NEVER_IN_MARKUP, '')
