const END_BYTES = 1024

/** Whether a PDF has its end, where readers look for it: the place of its table and the end mark (ISO 32000-1 7.5.5). */
export const isWholePdf = (data: Buffer): boolean => {
  const end = data.subarray(-END_BYTES).toString('latin1')
  return end.includes('startxref') && end.includes('%%EOF')
}
