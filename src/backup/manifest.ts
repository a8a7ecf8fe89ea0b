import { z } from 'zod'

/** What stands in `manifest.json` of a backup: enough to check every byte before anything is put in place. */
export const manifest = z.object({
  product: z.literal('toa-soan-thads'),
  format: z.literal(1),
  /** ISO instant. */
  madeAt: z.string(),
  engine: z.enum(['sqlite', 'mongodb']),
  files: z.array(
    z.object({
      path: z.string().regex(/^(database|media|data)\/(?!.*\.\.)/),
      bytes: z.number().int().min(0),
      sha256: z.string().length(64),
    }),
  ),
})

export type Manifest = z.infer<typeof manifest>
