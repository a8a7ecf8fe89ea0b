import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

const LABELS: Readonly<Record<string, string>> = { rows: 'Số hàng', columns: 'Số cột' }

const provider = EXPERIMENTAL_TableFeature()

/** Lexical's tables, whose form for a new one has its two labels in English and no place to say them otherwise. */
export const tableFeature: typeof provider = {
  ...provider,
  feature: async (args) => {
    const { feature } = provider
    const made = typeof feature === 'function' ? await feature(args) : feature
    return {
      ...made,
      generateSchemaMap: (asked) => {
        const map = made.generateSchemaMap?.(asked) ?? new Map()
        for (const { fields = [] } of map.values())
          for (const field of fields)
            if ('name' in field && field.name in LABELS) Object.assign(field, { label: LABELS[field.name] })
        return map
      },
    }
  },
}
