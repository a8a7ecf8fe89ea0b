const BEGINNING = /\p{Lu}(?=\p{Ll})(?<=(?:^|[.:;!?“"(\n•*]|[/–+-] )\s{0,3}\p{Lu})/gu

/** The first letters of sentences, quotations, fields and items of a list made small: "Chẩn đoán: Đái tháo đường". Keeps every index. */
export const lowerBeginnings = (text: string): string =>
  text.replace(BEGINNING, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
