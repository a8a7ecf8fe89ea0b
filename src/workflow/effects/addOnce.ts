/** The list with the item in it, once. */
export const addOnce = (list: string[], item: string): string[] => (list.includes(item) ? list : [...list, item])
