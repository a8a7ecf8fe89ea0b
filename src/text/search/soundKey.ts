/**
 * A folded word as many Vietnamese speakers say it, so that spellings taken for one another meet: ch/tr, s/x, d/gi/r, l/n, i/y,
 * c/k/q (Đắk Lắk, Đắc Lắc), g/gh, ng/ngh. Two words with one key are one mistake apart.
 */
export const soundKey = (folded: string): string =>
  folded
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^(?:gi(?=[aeiouy])|r)/, 'd')
    .replace(/^l|^n(?![gh])/, 'n')
    .replace(/^[kq]|k$/g, 'c')
    .replaceAll('y', 'i')
